import Foundation
import TVLogCore

extension Zone {
  /// A zone of this machine; UTC where it has none of that name.
  static func named(_ name: String) -> Zone {
    let file = try? Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/\(name)"))
    return file.flatMap { Zone(name: name, file: [UInt8]($0)) } ?? .utc
  }

  static let berlin = Zone.named("Europe/Berlin")

  /// A file that holds nothing but the rule at its end.
  static func ruled(_ rule: String) -> Zone? {
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let body: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("LMT\0".utf8)
    let block = header + counts + body
    return Zone(name: "Test/Rule", file: block + block + Array("\n\(rule)\n".utf8))
  }
}
