package import FoundationEssentials

/// Posters on this machine: a picture at an address never changes, so none is fetched twice.
package struct ImageCache: Sendable {
  private let folder: String

  /// The most bytes of a picture.
  package static let limit = 4 * 1_048_576

  package init(cacheFolder: String) {
    folder = "\(cacheFolder)/images"
  }

  /// The file of a poster; nil while it was not fetched.
  package func path(of poster: PosterAddress) -> String? {
    ImageKind.allCases.lazy.map { "\(folder)/\(poster.name).\($0.rawValue)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// Keeps a picture under the ending that its bytes call for.
  package func store(_ data: Data, for poster: PosterAddress) throws -> String {
    guard data.count <= ImageCache.limit else {
      throw ProviderError(poster.provider, .tooLarge(ImageCache.limit))
    }
    guard let kind = ImageKind(data) else {
      throw ProviderError(poster.provider, .undecodable("picture"))
    }
    let path = "\(folder)/\(poster.name).\(kind.rawValue)"
    try FileManager.default.createDirectory(
      at: URL(filePath: folder), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try data.write(to: URL(filePath: path), options: .atomic)
    return path
  }

  /// Fetches a poster unless it is there.
  ///
  /// - Parameter mirror: the address of a server that has the pictures below their hosts' names; nil:
  ///   they come from those hosts.
  package func fetch(
    _ poster: PosterAddress, by transport: Transport, mirror: String? = nil
  ) async throws -> (path: String, isNew: Bool) {
    if let path = path(of: poster) { return (path, false) }
    let url = mirror.map { "\($0)/\(poster.url.dropFirst("https://".count))" } ?? poster.url
    let request = Request(poster.provider, base: url, path: "")
    guard let data = try await transport.body(of: request) else {
      throw ProviderError(poster.provider, .notFound("picture at \(poster.url)"))
    }
    return (try store(data, for: poster), true)
  }
}
