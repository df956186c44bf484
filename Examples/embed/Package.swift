// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "embed",
    dependencies: [
        // Without traits the core comes alone: no package is fetched.
        .package(name: "Broadsheet", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "embed", dependencies: [.product(name: "Broadsheet", package: "Broadsheet")])
    ],
    swiftLanguageModes: [.v6]
)
