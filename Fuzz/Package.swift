// swift-tools-version: 6.2
// Targets for libFuzzer, which guides its inputs by the branches that they reach. `run` builds and
// runs them; an ordinary `swift build` here fails, since libFuzzer brings the `main`.
import PackageDescription

/// libFuzzer calls `LLVMFuzzerTestOneInput`; the file that has it must not become the main program.
let settings: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "Broadsheet", path: "..", traits: [])],
    targets: [
        .executableTarget(
            name: "PluginFuzzer",
            dependencies: [
                .product(name: "Broadsheet", package: "Broadsheet"),
                .product(name: "BroadsheetLua", package: "Broadsheet"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "ArticleFuzzer",
            dependencies: [.product(name: "Broadsheet", package: "Broadsheet")],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
