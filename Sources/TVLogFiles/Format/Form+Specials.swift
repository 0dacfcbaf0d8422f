import TVLogCore

extension Form<SpecialsRule> {
  /// For a whole library: no show's own list.
  static let word = Form("skip or count", nil)
  /// For one show, whose list is read apart from this.
  static let wordOrList = Form(
    "skip, count or a list of specials", "a list of specials looks like [S00E02, S00E41]")

  private init(_ name: String, _ help: String?) {
    self.init(
      name, help, .choice(["skip", "count"]), isPlain: false,
      read: { text in
        switch text.string {
        case "skip": .skip
        case "count": .count
        default: nil
        }
      },
      write: { $0 == .skip ? "skip" : "count" }, guess: { $0.nearest(in: ["skip", "count"]) })
  }
}
