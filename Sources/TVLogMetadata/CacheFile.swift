import FoundationEssentials

/// A file in tvlog's cache folder, which anybody may delete at any time.
enum CacheFile {
  /// Nil where there is none, or a damaged one.
  static func read<Value: Decodable>(_ path: String) -> Value? {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    return try? JSONDecoder().decode(Value.self, from: data)
  }

  /// A file that cannot be written costs a call later, and nothing else.
  static func write(_ value: some Encodable, to path: String) {
    if let data = try? JSONEncoder().encode(value) { write(data, to: path) }
  }

  static func write(text: String, to path: String) { write(Data(text.utf8), to: path) }

  private static func write(_ data: Data, to path: String) {
    let file = URL(filePath: path)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? data.write(to: file, options: .atomic)
  }
}
