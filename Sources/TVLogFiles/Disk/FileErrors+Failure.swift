public import TVLogCore

extension FileError: FailureConvertible {
  public var failure: Failure { Failure(.failure, description) }
}

extension SettingsError: FailureConvertible {
  public var failure: Failure { Failure(.failure, nil, findings: findings) }
}

extension LibraryWriter.CannotUndo: FailureConvertible {
  public var failure: TVLogCore.Failure {
    TVLogCore.Failure(.failure, "\(path) is left as it is: \(reason)")
  }
}
