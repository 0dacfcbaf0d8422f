package import TVLogCore

/// The system's time zones, read by name.
package struct ZoneFiles: Sendable {
  private let files: FileSystem
  private let folder: String

  package init(_ files: FileSystem, folder: String = "/usr/share/zoneinfo") {
    self.files = files
    self.folder = folder
  }

  /// The zone of a name such as `Europe/Berlin`; nil where the system knows none.
  package func zone(_ name: String) -> Zone? {
    if name == "UTC" { return .utc }
    guard name.isZoneName, let bytes = try? files.read("\(folder)/\(name)", 1 << 20) else {
      return nil
    }
    return Zone(name: name, file: bytes)
  }

  /// The machine's own: what `TZ` names, else `/etc/localtime`.
  package func local(named name: String?) -> Zone {
    if let name, let zone = zone(String(name.drop { $0 == ":" })) { return zone }
    guard let path = try? files.resolve("/etc/localtime"), let bytes = try? files.read(path, 1 << 20)
    else { return .utc }
    let name = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : "local"
    return Zone(name: name, file: bytes) ?? .utc
  }

  /// The name that was probably meant.
  package func nearest(to name: String) -> String? {
    let names = areas().flatMap { area in
      (try? files.names("\(folder)/\(area)"))?.map { "\(area)/\($0.name)" } ?? []
    }.sorted()
    let cities = Dictionary(names.map { ($0.fileName.lowercased(), $0) }) { first, _ in first }
    return cities[name.lowercased().split(separator: " ").joined(separator: "_")]
      ?? name.nearest(in: names)
  }

  private func areas() -> [String] {
    ((try? files.names(folder)) ?? [])
      .filter { $0.kind == .folder && $0.name.first?.isUppercase ?? false }.map(\.name).sorted()
  }
}

extension String {
  /// Letters, digits and `+-_`, in parts between slashes: nothing that leads out of the folder.
  fileprivate var isZoneName: Bool {
    !isEmpty && utf8.count < 64
      && split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { byte in
          byte.isASCIILetterOrDigit || [UInt8]("+-_".utf8).contains(byte)
        }
      }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (65...90).contains(self) || (97...122).contains(self) }

  var isASCIILetterOrDigit: Bool { (48...57).contains(self) || isASCIILetter }
}
