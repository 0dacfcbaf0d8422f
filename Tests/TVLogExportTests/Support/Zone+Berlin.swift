import Foundation
import TVLogCore

extension Zone {
  /// UTC where this machine has no such zone.
  static let berlin: Zone = {
    let file = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/Berlin")
    return file.flatMap { Zone(name: "Europe/Berlin", file: [UInt8]($0)) } ?? .utc
  }()
}
