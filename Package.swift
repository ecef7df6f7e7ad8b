// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors wherever the tests run; a district that builds with a newer compiler
// is not stopped by a warning that did not exist when this was written.
let strict: [SwiftSetting] =
  Context.environment["ACCORD_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ] + strict

/// A room of the house: a library target that knows only the rooms it names.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + [
      .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
    ], plugins: plugins)
}

/// The tests of one room, in `Tests/<Room>Tests`.
func tests(
  _ room: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: [.byName(name: room)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "accord",
  products: [.executable(name: "accord", targets: ["accord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    room("Text"),
    room("Language", ["Text"], plugins: ["EmbedPlugin"]),
    room("Parallel"),
    room("Diagnostics", ["Text"]),
    room("FrontMatter", ["CYAML", "Diagnostics", "Text"]),
    .target(name: "CMarkArena", dependencies: ["CMarkGFM"]),
    room("Blocks", ["Diagnostics", "Language", "Text"]),
    room("Markup", ["Blocks", "CMarkArena", "CMarkGFM", "Diagnostics", "Text"]),
    room(
      "Handbook",
      ["Blocks", "FrontMatter", "Language", "Markup", "Diagnostics", "Parallel", "Text"]),
    room("Templates", ["Diagnostics", "Language", "Text"]),
    room("Drawing", ["Language", "Text"]),
    room("Search", ["Parallel", "Text"]),
    room(
      "Website",
      [
        "Blocks", "Drawing", "Search", "Handbook", "FrontMatter", "Language", "Parallel",
        "Templates",
        "Diagnostics", "Text",
      ]),
    .target(name: "CPosix"),
    room("Files", ["CPosix", "Parallel", "Text"]),
    room("Publishing", ["Files", "Parallel", "Text"]),

    .executableTarget(
      name: "accord",
      dependencies: [
        "Website", "Publishing", "Files", "Handbook", "FrontMatter", "Templates", "Diagnostics",
        "Parallel", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Starter", "requirements-print.txt"], swiftSettings: settings,
      // Debian's libmimalloc-dev: hands out memory in place of the C library, which saves a
      // twentieth of a build.
      linkerSettings: [.linkedLibrary("mimalloc")], plugins: ["EmbedPlugin"]),
    .executableTarget(name: "Embedder", swiftSettings: settings),
    .plugin(
      name: "EmbedPlugin", capability: .buildTool(), dependencies: ["Embedder"],
      path: "Sources/EmbedPlugin"),

    tests("Text"),
    tests("Language", ["Text"]),
    tests("FrontMatter", ["Diagnostics", "Text"]),
    tests(
      "Handbook", ["FrontMatter", "Diagnostics", "Language", "Playground", "Text"],
      exclude: ["progress-cases.md"]),
    tests("Files", ["Text"]),
    tests("Publishing", ["Files", "Text"]),
    tests("Templates", ["Diagnostics", "Text"]),
    tests("Search", ["Text"]),
    tests("Drawing", ["Language", "Playground", "Text"], exclude: ["Snapshots"]),
    tests("Markup", ["Blocks", "Diagnostics", "Language", "Text"]),
    // Folders to play with, and a way to run the program as a person does.
    .target(name: "Playground", path: "Tests/Playground", swiftSettings: settings),
    .testTarget(
      name: "RuleTests",
      dependencies: [
        "accord", "Playground", "Website", "Handbook", "FrontMatter", "Diagnostics",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "StoryTests",
      dependencies: [
        "accord", "Playground", "Website", "Handbook", "FrontMatter", "Templates", "Diagnostics",
        "Text",
      ],
      swiftSettings: settings),
  ]
)
