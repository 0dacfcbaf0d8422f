/// Addresses of TMDB's pictures.
enum TMDBImage {
  /// Of a poster's path; 500 pixels wide.
  static func address(of path: String) -> String? {
    path.hasPrefix("/") ? "https://image.tmdb.org/t/p/w500\(path)".secureAddress : nil
  }
}
