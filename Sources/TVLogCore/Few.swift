/// A list of mostly one element, which then needs no memory of its own: a library holds hundreds of
/// thousands of plays, and few episodes have two.
public struct Few<Element> {
  private let head: Element?
  private let tail: [Element]

  /// A list of one.
  public init(only element: Element) {
    head = element
    tail = []
  }

  /// A list of at least one.
  public init(_ first: Element, _ rest: [Element]) {
    head = first
    tail = rest
  }

  /// In their order.
  public init(_ elements: some Collection<Element>) {
    head = elements.first
    tail = elements.count > 1 ? Array(elements.dropFirst()) : []
  }
}

extension Few {
  /// What is made of each, in their order.
  func each<Made>(_ make: (Element) -> Made) -> Few<Made> {
    guard let head else { return [] }
    return Few<Made>(make(head), tail.map(make))
  }
}

extension Few: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { head == nil ? 0 : 1 + tail.count }
  public var count: Int { endIndex }

  // As of any list, which would copy this one and ask for each element by way of its protocols.

  public func map<Made>(_ make: (Element) -> Made) -> [Made] {
    guard let head else { return [] }
    return tail.isEmpty ? [make(head)] : [make(head)] + tail.map(make)
  }

  public func contains(where isWanted: (Element) -> Bool) -> Bool {
    guard let head else { return false }
    return isWanted(head) || tail.contains(where: isWanted)
  }

  public subscript(index: Int) -> Element {
    if index == 0, let head { return head }
    return tail[index - 1]
  }
}

extension Few: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}

extension Few: Equatable where Element: Equatable {}
extension Few: Hashable where Element: Hashable {}
extension Few: Sendable where Element: Sendable {}
