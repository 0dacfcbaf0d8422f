/// Finds the endpoint of a path and a method.
struct RouteTable: Sendable {
  let endpoints: [Endpoint]
  private let root: Node

  /// What stands at a path.
  struct Match {
    var endpoints: [Endpoint.Method: Endpoint]
    /// The steps that have names, decoded.
    var names: [String: String]
  }

  init(_ endpoints: [Endpoint]) {
    self.endpoints = endpoints
    var root = Node()
    for endpoint in endpoints { root.add(endpoint, endpoint.steps[...]) }
    self.root = root
  }

  /// Nil where nothing stands; a step that is not what its name must look like is nothing.
  ///
  /// Steps are split before they are decoded: `%2F` never makes another step.
  func match(_ path: some StringProtocol) -> Match? {
    guard path.utf8.count <= 2000, path.hasPrefix("/") else { return nil }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var steps: [String] = []
    if path != "/" {
      for part in parts {
        guard let step = part.percentDecoded, !step.isEmpty, step != ".", step != ".." else {
          return nil
        }
        steps.append(step)
      }
    }
    return root.match(steps[...], [:])
  }

  private struct Node: Sendable {
    var words: [String: Node] = [:]
    var names: [(String, Node)] = []
    var endpoints: [Endpoint.Method: Endpoint] = [:]

    mutating func add(_ endpoint: Endpoint, _ steps: ArraySlice<Endpoint.Step>) {
      guard let step = steps.first else {
        endpoints[endpoint.method] = endpoint
        return
      }
      let rest = steps.dropFirst()
      switch step {
      case .word(let word): words[word, default: Node()].add(endpoint, rest)
      case .name(let name):
        if !names.contains(where: { $0.0 == name }) { names.append((name, Node())) }
        for index in names.indices where names[index].0 == name {
          names[index].1.add(endpoint, rest)
        }
      }
    }

    func match(_ steps: ArraySlice<String>, _ found: [String: String]) -> Match? {
      guard let step = steps.first else {
        return endpoints.isEmpty ? nil : Match(endpoints: endpoints, names: found)
      }
      if let match = words[step]?.match(steps.dropFirst(), found) { return match }
      for (name, node) in names {
        guard let form = Endpoint.pathForms[name], form.accepts(step) else { continue }
        let named = found.merging([name: step]) { $1 }
        if let match = node.match(steps.dropFirst(), named) { return match }
      }
      return nil
    }
  }
}

extension StringProtocol {
  /// With `%XX` decoded; nil where that is no UTF-8, or holds what no name has.
  var percentDecoded: String? {
    guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.first != UInt8(ascii: "+")
      else { return nil }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
