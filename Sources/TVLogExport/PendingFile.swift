/// A file of an export that is made when it is written, so that a large site is never in memory as a whole.
package struct PendingFile: Sendable {
  package let path: String
  package let make: @Sendable () throws -> OutputFile

  package init(_ path: String, make: @escaping @Sendable () throws -> OutputFile) {
    self.path = path
    self.make = make
  }

  package init(_ file: OutputFile) {
    self.init(file.path) { file }
  }
}
