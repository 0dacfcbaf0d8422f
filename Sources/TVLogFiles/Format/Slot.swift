/// A stored property: a key path that is walked once, not for every value that is read.
struct Slot<Target, Value>: Sendable {
  private let path: any WritableKeyPath<Target, Value> & Sendable
  /// Bytes from the beginning of the target; nil where the property is not stored there.
  private let offset: Int?

  init(_ path: any WritableKeyPath<Target, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Target>.offset(of: path)
  }

  func get(_ target: Target) -> Value {
    guard let offset else { return target[keyPath: path] }
    return unsafe withUnsafePointer(to: target) { target in
      unsafe (UnsafeRawPointer(target) + offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  func set(_ target: inout Target, _ value: Value) {
    modify(&target) { $0 = value }
  }

  @inline(__always)
  func modify(_ target: inout Target, _ body: (inout Value) -> Void) {
    guard let offset else { return body(&target[keyPath: path]) }
    unsafe withUnsafeMutablePointer(to: &target) { target in
      let value = unsafe (UnsafeMutableRawPointer(target) + offset)
        .assumingMemoryBound(to: Value.self)
      unsafe body(&value.pointee)
    }
  }
}
