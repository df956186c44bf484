// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// The folders of the C shim whose headers its files share.
let shimFolders = ["Border", "Patterns", "Sandbox", "State"]

let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser",
    condition: .when(traits: ["CommandLine"]))
let yams: Target.Dependency = .product(
    name: "Yams", package: "Yams", condition: .when(traits: ["YAML"]))

let package = Package(
    name: "Broadsheet",
    products: [
        .library(name: "Broadsheet", targets: ["Broadsheet"]),
        .library(name: "BroadsheetYAML", targets: ["BroadsheetYAML"]),
        .library(name: "BroadsheetLua", targets: ["BroadsheetLua"]),
        .library(name: "BroadsheetPlugins", targets: ["BroadsheetPlugins"]),
        .executable(name: "broadsheet", targets: ["BroadsheetCLI"]),
    ],
    traits: [
        .default(enabledTraits: ["CommandLine", "YAML"]),
        .trait(name: "CommandLine", description: "The command-line tool."),
        .trait(name: "YAML", description: "Chain files in YAML; without it they are JSON."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLua", pkgConfig: "lua5.4",
            providers: [.apt(["liblua5.4-dev"]), .brew(["lua"])]),
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8",
            providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .target(
            name: "CLuaShim", dependencies: ["CLua", "CPCRE2"],
            cSettings: shimFolders.map { .headerSearchPath($0) }),
        .target(name: "Broadsheet", swiftSettings: settings),
        .target(
            name: "BroadsheetYAML", dependencies: ["Broadsheet", yams], swiftSettings: settings),
        .target(
            name: "BroadsheetLua", dependencies: ["Broadsheet", "CLuaShim"],
            swiftSettings: settings),
        .target(
            name: "BroadsheetPlugins", path: "Plugins", exclude: ["types"],
            sources: ["BroadsheetPlugins.swift"],
            resources: [
                .copy("activities"), .copy("activity-tags"), .copy("byline"), .copy("layout"),
                .copy("normalize"), .copy("organizations"), .copy("segment"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "BroadsheetCLI",
            dependencies: ["Broadsheet", "BroadsheetYAML", "BroadsheetLua", arguments],
            swiftSettings: settings,
            linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
        .target(
            name: "CLuaFuzz", dependencies: ["CLua", "CLuaShim"], path: "Tests/CLuaFuzz",
            cSettings: shimFolders.map { .headerSearchPath("../../Sources/CLuaShim/\($0)") }),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
        .testTarget(
            name: "BroadsheetTests", dependencies: ["Broadsheet", "SeededRandom"],
            swiftSettings: settings),
        .testTarget(
            name: "BroadsheetYAMLTests",
            dependencies: ["Broadsheet", "BroadsheetYAML", "SeededRandom"],
            swiftSettings: settings),
        .testTarget(
            name: "BroadsheetLuaTests", dependencies: ["Broadsheet", "BroadsheetLua"],
            swiftSettings: settings),
        .testTarget(
            name: "BroadsheetCLITests", dependencies: ["BroadsheetCLI"], swiftSettings: settings),
        .testTarget(
            name: "LuaFuzzTests",
            dependencies: ["Broadsheet", "BroadsheetLua", "CLuaFuzz", "SeededRandom"],
            swiftSettings: settings),
        .testTarget(
            name: "PluginTests", dependencies: ["Broadsheet", "BroadsheetLua"],
            swiftSettings: settings),
        .testTarget(
            name: "GoldTests",
            dependencies: ["Broadsheet", "BroadsheetLua", "BroadsheetYAML", "SeededRandom"],
            exclude: ["floor.json"], resources: [.copy("Gold")], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
