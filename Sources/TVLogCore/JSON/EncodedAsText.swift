/// A value that JSON holds as the text that the show file holds.
public protocol EncodedAsText: Encodable, CustomStringConvertible {}

extension EncodedAsText {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Day: EncodedAsText {}
extension Airdate: EncodedAsText {}
extension PlayDate: EncodedAsText {}
extension EpisodeCode: EncodedAsText {}
extension EpisodeKey: EncodedAsText {}
extension SeasonSpan: EncodedAsText {}

extension Status: Encodable {}
extension About.State: Encodable {}
extension ProviderID: Encodable {}
extension UpNextLine.Group: Encodable {}

extension Rating: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Double(tenths) / 10)
  }
}
