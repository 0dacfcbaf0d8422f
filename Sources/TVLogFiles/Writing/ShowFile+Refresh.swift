import LosslessYAML
public import TVLogCore

extension ShowFile {
  /// What the file says without its overrides: what a refresh compares.
  public var own: Show { ShowFile.own(document, slug: slug, path: path).partial }

  /// The file's bytes with only those lines changed that make it say the refreshed show.
  ///
  /// Codes are renamed all at once, in `overrides` too; a renamed line keeps its place and comment; the
  /// comment of a line that became part of another stands above that.
  public func bytes(after outcome: RefreshOutcome) throws(Refusal) -> [UInt8] {
    let new = outcome.show
    let changed = try withComments(edited(by: outcome), outcome)
    if changed.bytes == document.bytes { return document.bytes }
    let reading = ShowFile.own(changed, slug: slug, path: path)
    let added = newErrors(in: reading)
    guard reading.partial.inOrder == new.inOrder, added.isEmpty else { throw .unverified(added) }
    return changed.bytes
  }

  private func edited(by outcome: RefreshOutcome) throws(Refusal) -> Document {
    do throws(EditRefused) {
      let renamed = try document.applying(RenamingEdits(of: document, outcome).all)
      let before = ShowFile.own(renamed, slug: slug, path: path).partial
      return try renamed.applying(ShowEdits(of: renamed, from: before, to: outcome.show).all)
    } catch {
      throw .edit(error)
    }
  }

  private func withComments(
    _ changed: Document, _ outcome: RefreshOutcome
  ) throws(Refusal) -> Document {
    do throws(Problems) {
      return try LostComments(of: document, in: changed, outcome).restored(in: changed)
    } catch {
      throw .unverified(error.diagnostics(path: path))
    }
  }

  private static func own(_ document: Document, slug: String, path: String) -> ShowReading {
    ShowReader.read(document, slug: slug, path: path, withOverrides: false)
  }
}
