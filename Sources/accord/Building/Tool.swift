import Glibc
import Text

/// Another program, run for what it prints.
///
/// Started with the system's own calls: the program has to go on without its answer, whatever goes
/// wrong, and whatever it was given to run must not keep it waiting.
enum Tool {
  /// How long a program may take, in seconds.
  private static let patience = 60.0
  /// How much it may print, in bytes.
  private static let limit = 1 << 30

  /// What a program prints; nil when it can't be started, fails, or takes too long. `without` names
  /// variables of the environment that it must not see.
  static func output(
    of command: [String], without hidden: [String] = [], with extra: [String] = []
  ) -> Bytes? {
    let outcome = run(command, without: hidden, with: extra)
    return outcome?.isSuccess == true ? outcome?.printed : nil
  }

  /// How a program ended, and what it printed.
  struct Outcome {
    let isSuccess: Bool
    let printed: Bytes
  }

  /// Runs a program; nil when it can't be started or takes longer than `patience` seconds.
  /// `withErrors` also takes what it prints of errors.
  static func run(
    _ command: [String], without hidden: [String] = [], with extra: [String] = [],
    patience: Double = patience, withErrors: Bool = false
  ) -> Outcome? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process = start(
      command, environment: environment(without: hidden, with: extra), ends[1],
      withErrors: withErrors)
    close(ends[1])
    guard let process else { return nil }
    let printed = readAll(ends[0], until: Clock.seconds + patience)
    if printed == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return printed.map { Outcome(isSuccess: status == 0, printed: $0) }
  }

  private static func start(
    _ command: [String], environment: [String], _ output: Int32, withErrors: Bool
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    if withErrors {
      posix_spawn_file_actions_adddup2(&actions, output, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    guard let name = command.first else { return nil }
    let arguments = command.map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, name, &actions, nil, arguments + [nil], variables + [nil]) == 0
    else { return nil }
    return process
  }

  /// Everything until the end; nil when it takes too long or is too much.
  private static func readAll(_ descriptor: Int32, until end: Double) -> Bytes? {
    var result = Bytes()
    var block = Bytes(repeating: 0, count: 1 << 16)
    while true {
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = end - Clock.seconds
      guard left > 0 else { return nil }
      let ready = Glibc.poll(&poll, 1, Int32(min(left, 3600) * 1000) + 1)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, result.count + count <= limit else { return nil }
      if count == 0 { return result }
      result += block[..<count]
    }
  }

  private static func environment(without hidden: [String], with extra: [String]) -> [String] {
    var variables = extra
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !hidden.contains(where: { text.hasPrefix($0) }) { variables.append(text) }
      next += 1
    }
    return variables
  }
}
