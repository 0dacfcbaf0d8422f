package import TVLogCore

extension FileError: FailureConvertible {
  package var failure: Failure { Failure(.failure, description) }
}

extension SettingsError: FailureConvertible {
  package var failure: Failure { Failure(.failure, nil, findings: findings) }
}

extension LibraryWriter.CannotUndo: FailureConvertible {
  package var failure: TVLogCore.Failure {
    TVLogCore.Failure(.failure, "\(path) is left as it is: \(reason)")
  }
}
