import Synchronization

/// Hands out numbers, each of them once, to whichever thread asks next.
final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  /// The first of the next `count` numbers.
  func take(_ count: Int) -> Int {
    value.wrappingAdd(count, ordering: .relaxed).oldValue
  }
}
