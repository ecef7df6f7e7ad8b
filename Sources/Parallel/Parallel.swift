import Dispatch
import Glibc

/// Runs the same work over many items on several threads.
///
/// Items are handed out in chunks: one unit of work for each item costs more in scheduling than a
/// page costs in parsing, and one unit for each thread leaves a thread idle when its share was the
/// lighter one.
package enum Parallel {
  /// How many threads this machine can run at once.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results of `work` for each index, in order, computed on at most `jobs` threads.
  package static func map<Result: Sendable>(
    count: Int, jobs: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard jobs > 1, count > 1 else { return (0..<count).map(work) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Every index is written by exactly one unit of work, and the buffer outlives them all
      // because `concurrentPerform` returns only when they have finished.
      nonisolated(unsafe) let results = buffer
      forEach(count: count, jobs: jobs) { index in
        (results.baseAddress.unsafelyUnwrapped + index).initialize(to: work(index))
      }
      initialized = count
    }
  }

  /// Does `work` for each index on at most `jobs` threads, and returns when all is done.
  package static func forEach(count: Int, jobs: Int, _ work: @Sendable (Int) -> Void) {
    guard jobs > 1, count > 1 else {
      for index in 0..<count { work(index) }
      return
    }
    let chunk = max(1, min(64, count / (jobs * 8)))
    let next = Counter()
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let start = next.take(chunk)
        guard start < count else { return }
        for index in start..<min(start + chunk, count) { work(index) }
      }
    }
  }
}
