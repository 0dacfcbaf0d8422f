/// A row of a search; its score counts for the order alone, since its scale drifted over the years.
struct TVmazeSearchRow: Decodable {
  @Lenient var show: TVmazeShow?
}
