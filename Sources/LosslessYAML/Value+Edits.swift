extension Value {
  /// Makes an edit in the model; false if there is nothing it could apply to.
  mutating func apply(_ edit: Edit) -> Bool {
    switch edit {
    case .set(let path, let new): update(path.steps[...]) { $0.replace(by: Value(new)) }
    case .insert(let path, let pairs, let placement, let parents):
      insert(pairs, placement, parents, at: path.steps[...])
    case .insertItem(let path, let item, let index):
      update(path.steps[...]) { $0.insert(Value(item), at: index) }
    case .promote(let path):
      update(path.steps[...]) { $0.promote() }
    case .remove(let path): remove(path.steps[...])
    case .rename(let path, let names): update(path.steps[...]) { $0.rename(names) }
    }
  }

  private mutating func promote() -> Bool {
    detach()
    var item = self
    item.isPlain = nil
    item.keyProperties = ""
    return replace(by: Value(kind: .sequence, items: [item]))
  }

  @discardableResult private mutating func replace(by new: Value) -> Bool {
    let keyProperties = keyProperties
    self = new
    self.keyProperties = keyProperties
    return true
  }

  /// Changes the value at a path, in place.
  private mutating func update(
    _ steps: ArraySlice<Path.Step>, _ change: (inout Value) -> Bool
  ) -> Bool {
    detach()
    switch steps.first {
    case nil: return change(&self)
    case .key(let key): return members[key]?.update(steps.dropFirst(), change) ?? false
    case .index(let index):
      guard items.indices.contains(index) else { return false }
      return items[index].update(steps.dropFirst(), change)
    }
  }

  private mutating func insert(
    _ pairs: [(key: String, value: Fragment)], _ placement: Placement, _ parents: Placement,
    at steps: ArraySlice<Path.Step>
  ) -> Bool {
    detach()
    if isNull, !pairs.isEmpty { replace(by: Value(kind: .mapping)) }
    if steps.isEmpty { return insert(pairs.map { ($0.key, Value($0.value)) }, placement) }
    if case .key(let key) = steps.first, members[key] == nil, !pairs.isEmpty {
      guard insert([(key, Value(kind: .mapping))], parents) else { return false }
    }
    return update(steps.prefix(1)) {
      $0.insert(pairs, placement, parents, at: steps.dropFirst())
    }
  }

  private mutating func insert(_ pairs: [(String, Value)], _ placement: Placement) -> Bool {
    guard kind == .mapping, pairs.allSatisfy({ members[$0.0] == nil }) else { return false }
    _ = placement.insert(pairs.map(\.0), into: &keys)
    for (key, value) in pairs { members[key] = value }
    return true
  }

  private mutating func insert(_ item: Value, at index: Int?) -> Bool {
    if isNull { replace(by: Value(kind: .sequence)) }
    let index = index ?? items.count
    guard kind == .sequence, 0...items.count ~= index else { return false }
    items.insert(item, at: index)
    return true
  }

  private mutating func remove(_ steps: ArraySlice<Path.Step>) -> Bool {
    guard let last = steps.last else { return false }
    var isEmpty = false
    let isDone = update(steps.dropLast()) { parent in
      guard parent.removeChild(last) else { return false }
      isEmpty = parent.keys.isEmpty && parent.items.isEmpty
      return true
    }
    return isDone && (!isEmpty || steps.count == 1 || remove(steps.dropLast()))
  }

  private mutating func removeChild(_ step: Path.Step) -> Bool {
    switch step {
    case .key(let key):
      guard members.removeValue(forKey: key) != nil else { return false }
      keys.removeAll { $0 == key }
      return true
    case .index(let index):
      guard items.indices.contains(index) else { return false }
      items.remove(at: index)
      return true
    }
  }

  private var isNull: Bool {
    kind == .scalar && isPlain != false
      && ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
