// swift-tools-version: 6.2
import PackageDescription

let products: [Target.Dependency] = [
    .product(name: "Broadsheet", package: "Broadsheet"),
    .product(name: "BroadsheetLua", package: "Broadsheet"),
    .product(name: "BroadsheetPlugins", package: "Broadsheet"),
]

let package = Package(
    name: "embed-lua",
    dependencies: [
        // Core, Lua host and plugins need no trait, so that no package is fetched here either.
        .package(name: "Broadsheet", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(name: "embed-lua", dependencies: products),
        // What the README shows.
        .executableTarget(name: "ten-lines", dependencies: products),
    ],
    swiftLanguageModes: [.v6]
)
