public import TVLogCore

/// The system's time zones, read by name.
public struct ZoneFiles: Sendable {
  private let files: FileSystem
  private let folder: String

  public init(_ files: FileSystem, folder: String = "/usr/share/zoneinfo") {
    self.files = files
    self.folder = folder
  }

  /// The zone of a name such as `Europe/Berlin`; nil where the system knows none.
  public func zone(_ name: String) -> Zone? {
    if name == "UTC" { return .utc }
    guard name.isZoneName, let bytes = try? files.read("\(folder)/\(name)", 1 << 20) else {
      return nil
    }
    return Zone(name: name, file: bytes)
  }

  /// The machine's own: what `TZ` names, else `/etc/localtime`.
  public func local(named name: String?) -> Zone {
    if let name, let zone = zone(String(name.drop { $0 == ":" })) { return zone }
    guard let path = try? files.resolve("/etc/localtime"),
      let bytes = try? files.read(path, 1 << 20)
    else { return .utc }
    let name =
      path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : Zone.unnamed
    return Zone(name: name, file: bytes) ?? .utc
  }

  /// The name that was probably meant.
  public func nearest(to name: String) -> String? {
    let names = names(in: folder, depth: 0)
      .map { String($0.dropFirst(folder.count + 1)) }.sorted()
    let cities = Dictionary(names.map { ($0.fileName.lowercased(), $0) }) { first, _ in first }
    return cities[name.lowercased().split(separator: " ").joined(separator: "_")]
      ?? name.nearest(in: names)
  }

  /// Areas such as `America`, and `America/Argentina` inside; what is no zone begins with a small
  /// letter.
  private func names(in folder: String, depth: Int) -> [String] {
    ((try? files.names(folder)) ?? []).filter { $0.name.first?.isUppercase ?? false }.flatMap {
      entry in
      let path = "\(folder)/\(entry.name)"
      return entry.kind == .folder && depth < 3 ? names(in: path, depth: depth + 1) : [path]
    }
  }
}

extension Zone {
  /// For a machine whose zone is a file without a name.
  public static let unnamed = "local"
}

extension String {
  /// Letters, digits and `+-_`, in parts between slashes: nothing that leads out of the folder.
  fileprivate var isZoneName: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return utf8.count < 64 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isOfZoneName) }
  }
}

extension UInt8 {
  fileprivate var isOfZoneName: Bool {
    isASCIILetter || isDigit || "+-_".utf8.contains(self)
  }
}
