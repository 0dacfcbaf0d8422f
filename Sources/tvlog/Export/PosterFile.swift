import FoundationEssentials
import TVLogCore
import TVLogExport
import TVLogFiles
import TVLogMetadata

/// A downloaded poster on its way into the pages.
struct PosterFile: Sendable {
  /// In the site, such as `posters/severance.jpg`.
  let path: String
  /// In the cache.
  private let source: String

  /// Nil where none is downloaded, or what lies there is no picture of the kind it is named after.
  init?(of show: Show, in cache: ImageCache) {
    guard let address = show.about.image.flatMap(PosterAddress.init),
      let source = cache.path(of: address), let ending = source.split(separator: ".").last,
      let bytes = try? FileSystem.real.read(source, ImageCache.limit),
      ImageKind(Data(bytes.prefix(16)))?.rawValue == String(ending)
    else { return nil }
    self.source = source
    path = "posters/\(show.slug).\(ending)"
  }

  /// Copied when it is written, so that no more than one is in memory.
  var pending: ExportFile.Pending {
    ExportFile.Pending(path) {
      let bytes = try FileSystem.real.read(source, ImageCache.limit)
      return ExportFile(path: path, bytes: bytes, digest: OutputFile(path, bytes: bytes).digest)
    }
  }
}
