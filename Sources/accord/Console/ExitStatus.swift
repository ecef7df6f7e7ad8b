import ArgumentParser

/// How the program ends.
enum ExitStatus: Int32 {
  case success = 0
  /// The content has errors; nothing was published.
  case wrongContent = 1
  /// The command line is wrong.
  case usage = 64
  /// The disk or a tool failed.
  case failure = 74

  var exitCode: ExitCode { ExitCode(rawValue) }
}
