import Testing
struct ProbeTests { @Test func `it runs`() {} }
