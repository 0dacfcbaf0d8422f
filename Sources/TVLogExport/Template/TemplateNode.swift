/// A piece of a template as it is rendered.
indirect enum TemplateNode: Sendable {
  case text([UInt8])
  /// A name, or one with those inside it: `frame.site`.
  case value([String])
  case section([String], [TemplateNode])
  case inverted([String], [TemplateNode])
  case partial(String)

  /// The pieces of a template that `TemplateChecker` has nothing to say of.
  static func nodes(of text: String) -> [TemplateNode] {
    var builder = TemplateNodeBuilder()
    let lines = TemplateTag.lines(of: text).lines
    for (number, line) in lines.enumerated() {
      let isLast = number == lines.count - 1
      if let tag = line.onlyTag {
        builder.add(tag)
        if tag.kind == .value, !isLast { builder.add("\n") }
      } else {
        line.forEach { builder.add($0) }
        if !isLast { builder.add("\n") }
      }
    }
    return builder.nodes
  }
}

extension [TemplateTag.Piece] {
  /// The one tag of a line that holds nothing else but space: unless it prints something, the line is no line of the page.
  fileprivate var onlyTag: TemplateTag? {
    var only: TemplateTag?
    for piece in self {
      switch piece {
      case .tag(let tag) where only == nil && tag.kind != .value: only = tag
      case .text(let text) where text.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" }: break
      default: return nil
      }
    }
    return only
  }
}

/// Puts what lies between the ends of a section into it.
private struct TemplateNodeBuilder {
  private(set) var nodes: [TemplateNode] = []
  private var open: [(tag: TemplateTag, before: [TemplateNode])] = []

  mutating func add(_ piece: TemplateTag.Piece) {
    switch piece {
    case .text(let text): add(String(text))
    case .tag(let tag): add(tag)
    }
  }

  mutating func add(_ text: String) {
    if case .text(let before)? = nodes.last {
      nodes[nodes.count - 1] = .text(before + Array(text.utf8))
    } else {
      nodes.append(.text(Array(text.utf8)))
    }
  }

  mutating func add(_ tag: TemplateTag) {
    switch tag.kind {
    case .value: nodes.append(.value(tag.path))
    case .partial: nodes.append(.partial(tag.name))
    case .section, .inverted:
      open.append((tag, nodes))
      nodes = []
    case .close:
      guard let (start, before) = open.popLast() else { return }
      nodes =
        before + [
          start.kind == .section ? .section(start.path, nodes) : .inverted(start.path, nodes)
        ]
    case .comment, .refused: break
    }
  }
}

extension TemplateTag {
  fileprivate var path: [String] {
    name == "." ? ["."] : name.split(separator: ".").map(String.init)
  }
}
