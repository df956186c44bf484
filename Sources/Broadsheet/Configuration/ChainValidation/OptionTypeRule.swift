/// Every option that is set has a value of its type, within its bounds, among its choices.
enum OptionTypeRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        draft.entries.flatMap { entry in
            entry.settings.compactMap { setting in
                guard let schema = entry.schema(of: setting.name),
                    !schema.accepts(setting.value)
                else { return nil }
                return Fault(
                    .optionType, at: setting.origin.location,
                    argument: setting.origin.argument, plugin: entry.name,
                    subject: setting.name, expected: schema.type.expectation,
                    found: setting.value.summary,
                    nearest: schema.type.choice(nearestTo: setting.value))
            }
        }
    }
}

extension OptionSchema {
    /// Whether the option can be set to a value: one of its type, or its default.
    fileprivate func accepts(_ value: JSONValue) -> Bool {
        type.accepts(value) || (value.isNull && defaultValue.isNull)
    }
}

extension OptionSchema.ValueType {
    fileprivate func choice(nearestTo value: JSONValue) -> String? {
        guard case .choice(let choices) = self, let written = value.string else { return nil }
        return NearestName(to: written).among(choices)
    }
}
