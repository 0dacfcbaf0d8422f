/// A provider's permanent number of something.
struct Identifier: Decodable {
  let value: Int

  init(from decoder: any Decoder) throws {
    value = try decoder.number(in: 1...Int(Int32.max))
  }
}
