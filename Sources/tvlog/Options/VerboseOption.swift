import ArgumentParser

/// What providers sent and tvlog had to leave out is told where it is asked for.
struct VerboseOption: ParsableArguments {
  @Flag(name: .customLong("verbose"), help: "Tell what of the answers could not be read.")
  var isOn = false
}
