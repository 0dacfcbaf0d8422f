/// The list of an export's own files: what it may replace and remove.
struct ExportManifest: Equatable {
  static let name = ".tvlog-site"
  private static let head = "tvlog export 1"

  struct Entry: Equatable {
    var digest: UInt64
    var size: Int
  }

  var entries: [String: Entry] = [:]

  init(entries: [String: Entry] = [:]) {
    self.entries = entries
  }

  /// Nil for bytes that are no such list.
  init?(_ bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[...]
    guard lines.popFirst().map({ $0 == ExportManifest.head }) ?? false else { return nil }
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let digest = UInt64(parts[0], radix: 16), let size = Int(parts[1]),
        String(parts[2]).isExportPath
      else { return nil }
      entries[String(parts[2])] = Entry(digest: digest, size: size)
    }
  }

  var text: String {
    entries.sorted { $0.key < $1.key }.reduce(ExportManifest.head + "\n") { text, entry in
      text + "\(String(entry.value.digest, radix: 16)) \(entry.value.size) \(entry.key)\n"
    }
  }
}
