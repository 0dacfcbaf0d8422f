import LosslessYAML
import TVLogCore

/// The keys of a show file, in the order in which tvlog writes them (docs/format.md).
enum ShowFields {
  /// The person's.
  static let person: [Field<Show>] = [
    title,
    .list("aka", \.aka, .text, "Other names it answers to."),
    .list("lists", \.lists, .text, "The lists it is on; at most one of them a status."),
    .one("rating", \.rating, .rating, "Your rating, 1 to 10."),
    .list("tags", \.tags, .text, "Your own words for it."),
    review,
    .one("added", \.added, .day, "The day it came into the library."),
    watched,
    .list("skipped", \.skipped, .episodes, "Done with, without seeing it."),
    .list(
      "rewatching", \.rewatching, .day, isShort: true,
      "The days on which runs began; the last is current."),
    .list("only", \.only, .seasonSpan, "The seasons that you follow; all when absent."),
    .one("next", \.next, .choice, "Which episode comes next."),
    specials,
    .notes("ratings", \.ratings, .rating, "Ratings of seasons and episodes."),
    .notes("reviews", \.reviews, .text, "Reviews of seasons and episodes."),
  ]

  /// The provider's; `refresh` rewrites what changed in it.
  static let provider: [Field<Show>] = [
    .object(
      "about", \.about, AboutFields.all, empty: About(), isBlock: true,
      "What the provider says of the show."),
    seasons,
    episodes,
  ]

  static let all = person + [overrides] + provider

  /// Read last, over what the provider says (`ValueReader.readOverrides`), and never written by tvlog.
  private static let overrides = Field<Show>(
    name: "overrides", summary: "Wins over the provider's part below.",
    shape: .object(provider.map(\.property)), read: { reader, _ in reader.putAside() },
    clear: { _ in }, fragment: { _ in nil })

  private static let title = Field<Show>(
    name: "title", summary: "The show's title, as it is.", shape: .text,
    read: { reader, show in
      if let title = reader.value(.text) { show.title = title }
    },
    clear: { _ in },
    fragment: { Form.text.fragment($0.title) })

  private static let review = Field<Show>(
    name: "review", summary: "What you think of it.", shape: .text,
    read: { reader, show in show.review = reader.value(.text) },
    clear: { $0.review = nil },
    fragment: { $0.review.map(Fragment.prose) })

  private static let specials = Field<Show>(
    name: "specials", summary: "Whether specials count: skip, count, or a list of them.",
    shape: .either([.choice(["skip", "count"]), .list(of: Form.code.shape)]),
    read: { reader, show in
      if reader.isList {
        show.specials = .only(Set(reader.values(.code)))
      } else if let rule = reader.value(Form<SpecialsRule>.wordOrList) {
        show.specials = rule
      }
    },
    clear: { $0.specials = nil },
    fragment: { show in
      switch show.specials {
      case nil: nil
      case .skip: .scalar("skip", plain: false)
      case .count: .scalar("count", plain: false)
      case .only(let codes): .list(codes.sorted().map(Form.code.fragment))
      }
    })

  private static let watched = Field<Show>(
    name: "watched", summary: "Your plays: an episode and when you saw it, one line an episode.",
    shape: .map(
      key: Form.episodes.shape,
      value: .either([Form.playDate.shape, .list(of: Form.playDate.shape)])),
    read: { reader, show in
      if reader.isScanning { show.watched.reserveCapacity(16) }
      reader.forEachKey(
        .episodes, joined: "[2022-02-18, 2025-01-10]", line: { $0.watched(into: &show.watched) }
      ) { reader, key in
        if reader.isAbsent || reader.hasNoItems {
          reader.warning(
            .missingValue, ofKey: { "'\($0)' has no date" },
            help: "write 'unknown' when you no longer know it")
        } else {
          let plays = reader.values(.playDate)
          if !plays.isEmpty { show.watched.append(Show.Watched(key, plays)) }
        }
      }
    },
    clear: { $0.watched = [] },
    fragment: { show in
      .pairs(show.watched) { entry in
        let dates = entry.plays.map(Form.playDate.fragment)
        return (entry.key.description, dates.count == 1 ? dates[0] : .list(dates))
      }
    })

  private static let seasons = Field<Show>(
    name: "seasons", summary: "What the provider announces of each season.",
    shape: .map(key: Form.season.shape, value: .object(SeasonFields.all.map(\.property))),
    read: { reader, show in
      reader.forEachKey(Form<Int>.season, line: { $0.season(into: &show.seasons) }) {
        reader, number in
        if reader.isAbsent { return }
        var season = Season(number: number)
        reader.read(into: &season, SeasonFields.all)
        show.seasons.append(season)
      }
      show.seasons.sort { $0.number < $1.number }
    },
    clear: { $0.seasons = [] },
    fragment: { show in
      .pairs(show.seasons) { season in
        (EpisodeCode.seasonName(season.number), SeasonFields.all.fragment(of: season))
      }
    })

  private static let episodes = Field<Show>(
    name: "episodes", summary: "The provider's episode list, one line an episode.",
    shape: .map(key: Form.code.shape, value: .object(EpisodeFields.all.map(\.property))),
    read: { reader, show in
      if reader.isScanning, !reader.needsEpisodes(show) { return reader.passOver() }
      guard reader.isWithinLimit else { return }
      if reader.isScanning { show.episodes.reserveCapacity(reader.scanner.linesLeft) }
      reader.forEachKey(.code, line: { $0.episode(into: &show.episodes) }) { reader, code in
        if reader.isAbsent { return }
        var episode = Episode(code)
        reader.read(into: &episode, EpisodeFields.all)
        show.episodes.append(episode)
      }
      show.episodes.sortByCode()
    },
    clear: { $0.episodes = [] },
    fragment: { show in
      .pairs(show.episodes) { episode in
        (episode.code.description, EpisodeFields.all.fragment(of: episode))
      }
    })
}

extension Field {
  /// A mapping from seasons and episodes to values of one kind.
  fileprivate static func notes<Value>(
    _ name: String, _ path: Path<[Show.Note<Value>]>, _ form: Form<Value>, _ summary: String
  ) -> Field {
    let slot = Slot(path)
    return Field(
      name: name, summary: summary,
      shape: .map(key: Form.seasonOrEpisode.shape, value: form.shape),
      read: { reader, target in
        reader.forEachKey(.seasonOrEpisode) { reader, key in
          guard !reader.isAbsent, let read = reader.value(form) else { return }
          slot.modify(&target) { $0.append(Show.Note(key, read)) }
        }
      },
      clear: { slot.set(&$0, []) },
      fragment: { target in
        .pairs(slot.get(target)) { ($0.key.description, form.fragment($0.value)) }
      })
  }
}

extension Fragment {
  /// A mapping of many entries; nil when there are none.
  fileprivate static func pairs<Element>(
    _ elements: [Element], _ pair: (Element) -> (String, Fragment)
  ) -> Fragment? {
    elements.isEmpty ? nil : .blockMap(elements.map(pair))
  }

  /// A person's text: a block when it has several lines.
  static func prose(_ text: String) -> Fragment {
    text.contains("\n") ? .literal(text) : .scalar(text, plain: false)
  }
}

extension [Episode] {
  /// Files have them in order, so that a look is mostly enough.
  fileprivate mutating func sortByCode() {
    let isSorted = indices.dropFirst().allSatisfy { self[$0 - 1].code < self[$0].code }
    if !isSorted { sort { $0.code < $1.code } }
  }
}

extension ValueReader {
  /// An episode list that no show has is refused before it is read.
  fileprivate var isWithinLimit: Bool {
    mutating get {
      let limit = ShowReader.episodeLimit
      guard let node, node.kind == .mapping, node.range.count > limit * 4 else { return true }
      let count = node.pairs.reduce(0) { count, _ in count + 1 }
      guard count > limit else { return true }
      error(.tooLarge, "the show has \(count) episodes; at most \(limit) are read")
      return false
    }
  }
}
