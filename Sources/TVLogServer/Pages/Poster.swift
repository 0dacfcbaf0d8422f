import FoundationEssentials
import TVLogCore
import TVLogFiles
import TVLogMetadata

/// A downloaded poster that the pages show.
struct Poster: Sendable {
  /// In the site, such as `posters/severance.jpg`.
  let path: String
  /// In the cache.
  private let source: String

  /// Nil where none is downloaded.
  init?(of show: Show, in cache: ImageCache) {
    guard let address = show.about.image.flatMap(PosterAddress.init),
      let source = cache.path(of: address), let ending = source.split(separator: ".").last
    else { return nil }
    self.source = source
    path = "posters/\(show.slug).\(ending)"
  }

  /// The picture, for whoever signed in alone; nothing where its bytes are not what its name says.
  func answer() throws -> Answer {
    guard let bytes = try? FileSystem.real.read(source, ImageCache.limit),
      let kind = ImageKind(Data(bytes.prefix(16))), source.hasSuffix(".\(kind.rawValue)")
    else { throw Problem.notFound }
    return Answer(200, type: kind.contentType, tagged: bytes)
      .with("Cache-Control", "private, max-age=86400")
  }
}
