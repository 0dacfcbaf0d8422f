/// What the providers' terms ask to be said wherever their data is shown.
package enum Attribution {
  package static let tvmaze =
    "TV data provided by TVmaze (https://www.tvmaze.com), licensed CC BY-SA 4.0."
  package static let tmdb =
    "This product uses the TMDB API but is not endorsed or certified by TMDB."
  package static let justWatch = "Where to watch: data by JustWatch, through TMDB."
  package static let all = [tvmaze, tmdb, justWatch]
}
