import NIOCore

/// What a request is answered with.
struct Answer: Sendable {
  var status: Int
  var type: String
  var body: ByteBuffer
  /// A strong entity tag without its quotes.
  var tag: String?
  var headers: [(name: String, value: String)] = []
  /// Of an answer that is kept: its body compressed, once somebody wanted it so.
  var packed: PackedBody?

  init(_ status: Int, type: String, bytes: some Sequence<UInt8>, tag: String? = nil) {
    self.status = status
    self.type = type
    body = ByteBuffer(bytes: bytes)
    self.tag = tag
  }

  /// Bytes with their own tag.
  init(_ status: Int, type: String, tagged bytes: [UInt8]) {
    self.init(status, type: type, bytes: bytes, tag: EntityTag.of(bytes))
  }

  /// A value as JSON; its tag is that of its bytes unless another is given.
  static func json(_ value: some Encodable, _ status: Int = 200, tag: String? = nil) throws
    -> Answer
  {
    let bytes = try [UInt8](json: value)
    return Answer(
      status, type: "application/json", bytes: bytes,
      tag: status == 200 ? tag ?? EntityTag.of(bytes) : tag)
  }

  static let nothing = Answer(204, type: "", bytes: [])

  func has(_ name: String) -> Bool { headers.contains { $0.name == name } }

  func with(_ name: String, _ value: String) -> Answer {
    var answer = self
    answer.headers.append((name, value))
    return answer
  }
}
