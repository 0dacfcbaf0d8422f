public import ArgumentParser
public import TVLogCore

extension FeedOptions.Choice: ExpressibleByArgument {}

/// What a person may choose for a calendar; the same choices have names in `feeds:` of `tvlog.yaml`.
struct FeedChoices: ParsableArguments {
  @Option(help: "Which episodes of a season: all, premieres or finales.")
  var episodes = FeedOptions.Choice.all

  @Option(
    help: ArgumentHelp(
      "Keep this many days before today; all when left out, as subscribers delete what leaves a feed.",
      valueName: "days"))
  var past: Int?

  @Option(
    help: ArgumentHelp("Tell this many days after today; all when left out.", valueName: "days"))
  var future: Int?

  @Flag(help: "Days instead of times.")
  var allDay = false

  @Flag(help: "Also the specials that do not count.")
  var specials = false

  @Flag(help: "The episodes of a show on one day as one event.")
  var groupByDay = false

  @Option(help: ArgumentHelp("Remind this long before an episode.", valueName: "minutes"))
  var alarm: Int?

  @Flag(help: "Leave out the titles of episodes.")
  var spoilerFree = false

  func validate() throws {
    for (name, number) in [("past", past), ("future", future), ("alarm", alarm)] {
      guard let number, !(0...100_000).contains(number) else { continue }
      throw ValidationError("--\(name) takes a number from 0 to 100000")
    }
  }

  var options: FeedOptions {
    var options = FeedOptions()
    options.episodes = episodes
    options.past = past
    options.future = future
    options.isAllDay = allDay
    options.hasSpecials = specials
    options.isGrouped = groupByDay
    options.alarm = alarm
    options.hidesTitles = spoilerFree
    return options
  }
}
