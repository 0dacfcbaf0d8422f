extension Diagnostic.Kind {
  /// What it means, why it matters and what to do, for `check --explain`.
  public var explanation: String {
    switch self {
    case .unreadable:
      "The file could not be read: it may be missing, a link out of the library, or not yours to read. The show is left out of every answer."
    case .tooLarge:
      "A show file may have 4 MiB, 30,000 episodes and 32 levels. More is no history; it is refused, so that nothing hangs on it."
    case .encoding:
      "Show files are UTF-8 without control characters. Save the file as UTF-8 in your editor."
    case .conflictMarker:
      "Git could not unite two changes and left both, between <<<<<<< and >>>>>>>. Keep what is right, remove the markers, then tvlog sync --continue."
    case .syntax:
      "The file is not YAML. Most often it is a missing space behind a colon, a tab at the beginning of a line, or a text with a colon that needs quotes."
    case .multipleDocuments:
      "A line --- begins a second document. One file holds one show."
    case .duplicateKey:
      "A key stands twice, so that it is not clear which counts; s1e3 and S01E03 are one key. Put both into one, for example S01E03: [2022-02-25, 2025-01-10]."
    case .anchor:
      "Anchors (&), aliases (*), tags (!) and merge keys (<<) are not read, because a change to one place would change another. Write the value itself."
    case .structure:
      "A list, a mapping or a single value stands where another of them belongs."
    case .value:
      "The value is not what its key holds: a date, a code, a rating from 1 to 10, one of a few words. check --fix puts right what can be meant in one way only, such as 2022-2-18 or 8,5."
    case .missingTitle: "A show has a title; it is the only key that a file must have."
    case .missingValue:
      "In braces, a comma ends a value: {title: Hello, Ms. Cobel} says a title and a key without value. Put quotes around a text with a comma."
    case .unknownKey:
      "tvlog does not know the key. It is kept, and may be yours; often it is a slip of the finger."
    case .slug:
      "The file's name is the show's name on the command line: small letters, digits and hyphens, unique in the library. tvlog rename gives it another."
    case .unknownEpisodes:
      "A play names an episode or a season that the episode list lacks. It counts in totals and in no percent. A refresh may bring the episode; else the code may be wrong."
    case .severalStatuses:
      "watching, want-to-watch, completed, on-hold and dropped exclude one another; the first counts. check --fix keeps that one."
    case .playBeforeAir:
      "The play is dated more than a day before the episode aired, so one of the dates is probably wrong."
    case .futurePlay: "The play is dated after today."
    case .timeZone:
      "Time zones have names such as Europe/Berlin. A zone that the machine does not know leaves times as they are."
    case .duplicateID:
      "Two files have the same number at a provider: they are one show, and its plays are in two places."
    case .duplicateTitle:
      "Two shows have one title, and this one has no year that is printed beside it."
    case .query:
      "A named list or a feed in tvlog.yaml is a query that cannot be read (docs/queries.md)."
    case .disagreement:
      "tvlog reads plain files with a fast scanner and all others with libyaml, and check reads each with both. They differ here, which is a bug of tvlog: please report it with the file."
    }
  }
}
