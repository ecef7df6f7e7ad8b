import Files
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

  /// Where a program is: the first of the folders of the PATH that has it. Only folders named from
  /// the top of the file system count. Any other, an empty one above all, would be sought in
  /// the folder that someone happens to stand in, where anyone may have put a program of that
  /// name. Without a PATH it is sought where systems keep their programs.
  static func find(_ name: String) -> String? {
    let path = Clock.environment("PATH") ?? ""
    for folder in (path.isEmpty ? "/usr/local/bin:/usr/bin:/bin" : path).split(separator: ":")
    where folder.hasPrefix("/") {
      let place = Paths.join(String(folder), name)
      if access(place, X_OK) == 0, Files.realPath(place).map(Files.kind) == .file { return place }
    }
    return nil
  }

  /// How a program ended, and what it printed.
  struct Outcome {
    let isSuccess: Bool
    let printed: Bytes
  }

  /// Runs a program, named by its whole path; nil when it can't be started, takes longer than
  /// `patience` seconds, or prints too much. `input` is what it can read, `without` names variables
  /// of the environment that it must not see, and `withErrors` also takes what it prints of errors.
  static func run(
    _ command: [String], input: Bytes? = nil, without hidden: [String] = [],
    with extra: [String] = [], patience: Double = patience, withErrors: Bool = false
  ) -> Outcome? {
    guard let output = Pipe() else { return nil }
    defer { close(output.reading) }
    let feed = input == nil ? nil : Pipe()
    feed?.feed()
    let process = start(
      command, environment: environment(without: hidden, with: extra), input: feed?.reading,
      output.writing, withErrors: withErrors)
    close(output.writing)
    if let feed { close(feed.reading) }
    guard let process else {
      if let feed { close(feed.writing) }
      return nil
    }
    let printed = readAll(
      output.reading, feeding: input ?? [], to: feed?.writing, until: Clock.seconds + patience)
    if printed == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return printed.map { Outcome(isSuccess: status == 0, printed: $0) }
  }

  private static func start(
    _ command: [String], environment: [String], input: Int32?, _ output: Int32,
    withErrors: Bool
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
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
    guard posix_spawn(&process, name, &actions, nil, arguments + [nil], variables + [nil]) == 0
    else { return nil }
    return process
  }

  /// Everything until the end; nil when it takes too long or is too much. What the program reads is
  /// written beside it, as fast as it is taken, so that neither waits for the other for ever.
  private static func readAll(
    _ descriptor: Int32, feeding input: Bytes, to feed: Int32?, until end: Double
  ) -> Bytes? {
    var result = Bytes()
    var block = Bytes(repeating: 0, count: 1 << 16)
    var feed = feed
    var written = 0
    defer { if let feed { close(feed) } }
    while true {
      var polls = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      if let feed { polls.append(pollfd(fd: feed, events: Int16(POLLOUT), revents: 0)) }
      let left = end - Clock.seconds
      guard left > 0 else { return nil }
      let ready = Glibc.poll(&polls, nfds_t(polls.count), Int32(min(left, 3600) * 1000) + 1)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      if let open = feed, polls.count == 2, polls[1].revents != 0 {
        let count = input[written...].withUnsafeBytes { write(open, $0.baseAddress, $0.count) }
        if count > 0 { written += count }
        // A program that reads no more says by its status whether that was wrong.
        if written == input.count || (count < 0 && errno != EINTR && errno != EAGAIN) {
          close(open)
          feed = nil
        }
      }
      guard polls[0].revents != 0 else { continue }
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

/// A pipe whose ends another program does not inherit. Its writing end takes what there is room for.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Lets writing return at once when there is no room, and fail when no one reads any more.
  func feed() {
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    signal(SIGPIPE, SIG_IGN)
  }
}
