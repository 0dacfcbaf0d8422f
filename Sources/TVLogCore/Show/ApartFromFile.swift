// What is kept of a show is not to keep its whole file for the titles of its episodes.

extension Show {
  /// The same with the titles of its episodes out of the file, one behind the other.
  public var apartFromFile: Show {
    var titles: [UInt8] = []
    for index in episodes.indices { episodes[index].lazyTitle?.append(to: &titles) }
    var show = self
    var offset = 0
    for index in episodes.indices {
      show.episodes[index].lazyTitle = episodes[index].lazyTitle?.moved(to: titles, at: &offset)
    }
    return show
  }
}

extension Episode {
  /// The same with its title out of the file.
  var apartFromFile: Episode {
    var episode = self
    episode.lazyTitle = lazyTitle?.apart
    return episode
  }
}

extension EpisodeStanding {
  /// The same for whoever lets the show go.
  var apartFromFile: EpisodeStanding {
    var standing = self
    standing.episode = episode.apartFromFile
    return standing
  }
}
