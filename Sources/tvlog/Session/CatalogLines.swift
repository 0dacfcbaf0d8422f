import FoundationEssentials
import TVLogCore

/// A catalogue as lines of TVmaze's JSON, one show each.
enum CatalogLines {
  static func read(_ path: String) throws -> [CatalogRow] {
    let data = try Data(contentsOf: URL(filePath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map {
      CatalogRow(try decoder.decode(Line.self, from: Data($0)))
    }
  }

  fileprivate struct Line: Decodable {
    var id: Int
    var name: String
    var type: String?
    var language: String?
    var genres: [String]?
    var runtime: Int?
    var premiered: String?
    var network: Channel?
    var webChannel: Channel?
    var rating: Score?
    var weight: Int?
  }

  fileprivate struct Channel: Decodable {
    var name: String?
  }

  fileprivate struct Score: Decodable {
    var average: Double?
  }
}

extension CatalogRow {
  fileprivate init(_ line: CatalogLines.Line) {
    self.init(ids: ShowIDs(tvmaze: line.id), title: line.name)
    type = line.type
    language = line.language
    genres = line.genres ?? []
    runtime = line.runtime
    year = line.premiered.flatMap { Int($0.prefix(4)) }
    network = (line.network ?? line.webChannel)?.name
    rating = line.rating?.average
    weight = line.weight ?? 0
  }
}
