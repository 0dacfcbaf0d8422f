import TVLogCore

extension TVmaze {
  /// Page `n` of the index, the shows from 250 × n on; nil behind the last.
  func indexPage(_ page: Int) async throws(ProviderError) -> [CatalogShow]? {
    do throws(ProviderError) {
      let rows: LenientList<TVmazeShow> = try await get(
        "/shows", query: ["page": String(page)], what: "page \(page) of the index")
      guard !rows.isUnreadable else {
        throw ProviderError(.tvmaze, .undecodable("page \(page) of the index"))
      }
      return rows.wrappedValue.compactMap { CatalogShow($0) }
    } catch  where error.reason.isNotFound {
      return nil
    }
  }
}
