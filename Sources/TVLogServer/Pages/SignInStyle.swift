/// How the page on which one signs in looks: the colours of the pages behind it.
enum SignInStyle {
  static let text = """
    :root { color-scheme: light dark; --paper: #fcfbf8; --line: #b5ad9e; --ink: #1e1b17; --accent: #17795a; --on: #fff; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #141311; --line: #6d665a; --ink: #ece7de; --accent: #47bf92; --on: #08150f; }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.25rem;
      background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif;
    }
    main { width: min(22rem, 100%); padding-bottom: 10vh; }
    h1 { margin: 0 0 1.5rem; font-size: 2rem; letter-spacing: -.02em; }
    p { margin: 0 0 1rem; }
    label { display: block; font-weight: 600; margin-bottom: .25rem; }
    input, button { width: 100%; padding: .6rem .75rem; border-radius: .4rem; font: inherit; }
    input { border: 1px solid var(--line); background: transparent; color: inherit; }
    button { border: 0; background: var(--accent); color: var(--on); font-weight: 600; cursor: pointer; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    [role=alert] { border-left: 4px solid var(--accent); padding-left: .75rem; }

    """
}
