/// One file of an export: its path relative to the folder that is exported to, and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// With slashes, such as `shows/severance.html`.
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, text: String) {
    self.init(path, bytes: Array(text.utf8))
  }
}
