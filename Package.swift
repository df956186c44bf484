// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let commandLine: TargetDependencyCondition? = .when(traits: ["CommandLine"])
let yaml: TargetDependencyCondition? = .when(traits: ["YAML"])

let package = Package(
    name: "Broadsheet",
    products: [
        .library(name: "Broadsheet", targets: ["Broadsheet"]),
        .library(name: "BroadsheetLua", targets: ["BroadsheetLua"]),
        .library(name: "BroadsheetYAML", targets: ["BroadsheetYAML"]),
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
        .target(name: "CLuaShim", dependencies: ["CLua", "CPCRE2"]),
        .target(name: "Broadsheet", swiftSettings: settings),
        .target(
            name: "BroadsheetYAML",
            dependencies: [
                "Broadsheet", .product(name: "Yams", package: "Yams", condition: yaml),
            ],
            swiftSettings: settings),
        .target(
            name: "BroadsheetLua", dependencies: ["Broadsheet", "BroadsheetYAML", "CLuaShim"],
            swiftSettings: settings),
        .target(
            name: "BroadsheetPlugins", path: "Plugins", sources: ["BroadsheetPlugins.swift"],
            resources: [.copy("normalize")], swiftSettings: settings),
        .executableTarget(
            name: "BroadsheetCLI",
            dependencies: [
                "Broadsheet", "BroadsheetYAML", "BroadsheetLua",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: commandLine),
            ],
            swiftSettings: settings),
        .testTarget(name: "BroadsheetTests", dependencies: ["Broadsheet"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
