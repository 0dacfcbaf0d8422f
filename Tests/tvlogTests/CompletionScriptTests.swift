import Foundation
import Testing

/// The scripts that complete in shells; `completion.txt` asks a real bash for words.
@Suite struct CompletionScriptTests {
  private static let shells = ["bash", "zsh", "fish"].filter { shell in
    ["/bin", "/usr/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)") }
  }

  @Test(arguments: shells) func `a shell that is there reads its script`(_ shell: String) throws {
    let household = try Household("empty", environment: [:])
    let output = try household.run(
      "tvlog --generate-completion-script \(shell) > ../script && \(shell) -n ../script")
    #expect(output.isEmpty)
  }
}
