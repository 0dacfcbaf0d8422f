/// Rows of cells in groups, whose columns are aligned over all groups.
struct Table {
  var columns: [Column]
  var groups: [Group] = []
  /// Spaces before each row; a group's head stands without them.
  var indent = 2

  struct Group {
    /// The group's name, and the names of columns beside it.
    var head: [StyledText] = []
    var rows: [[StyledText]] = []
  }

  init(columns: [Column], indent: Int = 2) {
    self.columns = columns
    self.indent = indent
  }

  /// A table of one group without a name.
  init(columns: [Column], indent: Int = 2, rows: [[StyledText]]) {
    self.init(columns: columns, indent: indent)
    groups = [Group(rows: rows)]
  }

  /// One blank line between groups; groups without rows are left out.
  func lines(on screen: Screen) -> [StyledText] {
    let groups = groups.filter { !$0.rows.isEmpty }
    let widths = widths(of: groups, screen: screen)
    return groups.map { group in
      (group.head.isEmpty ? [] : [line(group.head, widths, indent: 0, screen)])
        + group.rows.map { line($0, widths, indent: indent, screen) }
    }.separated()
  }

  private func line(
    _ cells: [StyledText], _ widths: [Int], indent: Int, _ screen: Screen
  ) -> StyledText {
    var line = StyledText.spaces(indent)
    for (index, cell) in cells.enumerated() where widths[index] > 0 {
      let column = columns[index]
      let width = index == 0 ? widths[0] + self.indent - indent : widths[index]
      let text = cell.cut(to: width, ellipsis: screen.marks.ellipsis)
      let padding = StyledText.spaces(width - text.width)
      if index > 0 { line += .spaces(column.gap) }
      line += column.alignment == .left ? text + padding : padding + text
    }
    return line
  }
}

extension [[StyledText]] {
  /// One blank line between the groups; empty ones are left out.
  func separated() -> [StyledText] {
    [StyledText](filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }
}
