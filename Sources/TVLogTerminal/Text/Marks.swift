/// The signs of an answer, as far as the locale can show them.
package struct Marks: Sendable {
  package let done: String
  package let next: String
  /// Aired and not done.
  package let undone: String
  /// Not aired.
  package let ahead: String
  package let skipped: String
  /// Played twice in all.
  package let twice: String
  package let played: String
  /// Aired and not played, in a calendar.
  package let missed: String
  package let barDone: String
  package let barLeft: String
  package let rule: String
  package let ellipsis: String
  /// Of a day: none, 1, 2, 3 to 4, 5 plays or more.
  package let heat: [String]

  package static let unicode = Marks(
    done: "■", next: "▸", undone: "□", ahead: "·", skipped: "×", twice: "2", played: "✓",
    missed: "○", barDone: "━", barLeft: "╌", rule: "─", ellipsis: "…",
    heat: ["·", "░", "▒", "▓", "█"])

  package static let ascii = Marks(
    done: "#", next: ">", undone: "-", ahead: ".", skipped: "x", twice: "2", played: "+",
    missed: "o", barDone: "=", barLeft: "-", rule: "-", ellipsis: "...",
    heat: [".", ":", "+", "#", "@"])
}
