import CZlib
import NIOCore
import Synchronization

/// A body compressed once for all who want it so.
final class PackedBody: Sendable {
  private let bytes = Mutex<ByteBuffer?>(nil)

  /// As gzip; nil where that would be no shorter or zlib is not on this machine.
  func packed(_ body: ByteBuffer) -> ByteBuffer? {
    if let known = bytes.withLock({ $0 }) { return known }
    let packed = PackedBody.gzip(body)
    bytes.withLock { $0 = packed }
    return packed
  }

  static func gzip(_ body: ByteBuffer) -> ByteBuffer? {
    let bytes = Array(body.readableBytesView)
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      count = unsafe czlib_gzip(bytes, bytes.count, buffer.baseAddress, bytes.count)
    }
    return packed.isEmpty ? nil : ByteBuffer(bytes: packed)
  }
}
