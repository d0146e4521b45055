module completions {

  def "nu-complete ppg output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg color" [] {
    [ "auto" "always" "never" ]
  }

  # The command line of Prisma Postgres
  export extern ppg [
    --output(-o): string@"nu-complete ppg output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --version(-V)             # Print the version
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign-in: who asks the service
  export extern "ppg auth" [
    --output(-o): string@"nu-complete ppg auth output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth login output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth login color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign in with a browser, or keep a service token
  export extern "ppg auth login" [
    --output(-o): string@"nu-complete ppg auth login output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth login color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --no-browser              # Open no browser: print the address, to be opened anywhere
    --client-id: string       # The OAuth client that signs in, as registered in the Prisma Console
    --callback-port: string   # The port on this machine that the browser comes back to; left out, any free one
    --with-token              # Keep a service token, read from standard input, instead of signing in with a browser
    --github-actions          # In a workflow of GitHub Actions: exchange its own token for one of the service, with no secret stored anywhere
    --expires-in: string      # How long the token of --github-actions is good, in seconds; left out, as the service likes it
    --insecure-storage        # Keep the tokens in a file that only you can read, rather than in the keyring
    --wait-timeout: string    # Give up waiting for the browser after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth logout output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth logout color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign out: revoke the tokens and forget them
  export extern "ppg auth logout" [
    --output(-o): string@"nu-complete ppg auth logout output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth logout color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --all                     # Every profile, and the connection strings that are kept
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth status output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show who is signed in, to what, for how long, and ask the service whether it is so
  export extern "ppg auth status" [
    --output(-o): string@"nu-complete ppg auth status output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth status color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --offline                 # Show what is known here, ask no service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth list color" [] {
    [ "auto" "always" "never" ]
  }

  # List every sign-in of every profile
  export extern "ppg auth list" [
    --output(-o): string@"nu-complete ppg auth list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth token output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth token color" [] {
    [ "auto" "always" "never" ]
  }

  # Print an access token that is good now, for other programs
  export extern "ppg auth token" [
    --output(-o): string@"nu-complete ppg auth token output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth token color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth switch output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth switch color" [] {
    [ "auto" "always" "never" ]
  }

  # Choose the workspace or the profile that holds where none is named
  export extern "ppg auth switch" [
    --output(-o): string@"nu-complete ppg auth switch output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg auth switch color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    name?: string             # A workspace that you are signed in to, by ID or name, or a profile; left out, a person picks one
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg auth help" [
  ]

  # Sign in with a browser, or keep a service token
  export extern "ppg auth help login" [
  ]

  # Sign out: revoke the tokens and forget them
  export extern "ppg auth help logout" [
  ]

  # Show who is signed in, to what, for how long, and ask the service whether it is so
  export extern "ppg auth help status" [
  ]

  # List every sign-in of every profile
  export extern "ppg auth help list" [
  ]

  # Print an access token that is good now, for other programs
  export extern "ppg auth help token" [
  ]

  # Choose the workspace or the profile that holds where none is named
  export extern "ppg auth help switch" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg auth help help" [
  ]

  def "nu-complete ppg login output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg login color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign in; the same as ppg auth login
  export extern "ppg login" [
    --output(-o): string@"nu-complete ppg login output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg login color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --no-browser              # Open no browser: print the address, to be opened anywhere
    --client-id: string       # The OAuth client that signs in, as registered in the Prisma Console
    --callback-port: string   # The port on this machine that the browser comes back to; left out, any free one
    --with-token              # Keep a service token, read from standard input, instead of signing in with a browser
    --github-actions          # In a workflow of GitHub Actions: exchange its own token for one of the service, with no secret stored anywhere
    --expires-in: string      # How long the token of --github-actions is good, in seconds; left out, as the service likes it
    --insecure-storage        # Keep the tokens in a file that only you can read, rather than in the keyring
    --wait-timeout: string    # Give up waiting for the browser after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg logout output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg logout color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign out; the same as ppg auth logout
  export extern "ppg logout" [
    --output(-o): string@"nu-complete ppg logout output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg logout color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --all                     # Every profile, and the connection strings that are kept
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg whoami output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg whoami color" [] {
    [ "auto" "always" "never" ]
  }

  # Show who is signed in; the same as ppg auth status
  export extern "ppg whoami" [
    --output(-o): string@"nu-complete ppg whoami output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg whoami color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --offline                 # Show what is known here, ask no service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg workspace output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace color" [] {
    [ "auto" "always" "never" ]
  }

  # Workspaces: the top of the tree, and what is billed
  export extern "ppg workspace" [
    --output(-o): string@"nu-complete ppg workspace output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg workspace color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg workspace list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the workspaces that the token may see
  export extern "ppg workspace list" [
    --output(-o): string@"nu-complete ppg workspace list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg workspace list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg workspace get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one workspace
  export extern "ppg workspace get" [
    --output(-o): string@"nu-complete ppg workspace get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg workspace get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    WORKSPACE?: string        # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg workspace create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a workspace
  export extern "ppg workspace create" [
    --output(-o): string@"nu-complete ppg workspace create output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg workspace create color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    name: string              # Display name
  ]

  def "nu-complete ppg workspace subscription output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace subscription color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what a workspace is billed for
  export extern "ppg workspace subscription" [
    --output(-o): string@"nu-complete ppg workspace subscription output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg workspace subscription color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    WORKSPACE?: string        # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg workspace use output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace use color" [] {
    [ "auto" "always" "never" ]
  }

  # Choose the workspace of the commands that follow
  export extern "ppg workspace use" [
    --output(-o): string@"nu-complete ppg workspace use output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg workspace use color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --link                    # Choose it for this directory (.ppg/project.json) rather than for the profile
    --help(-h)                # Print help (see more with '--help')
    WORKSPACE?: string        # ID or name; left out, a person picks one
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg workspace help" [
  ]

  # List the workspaces that the token may see
  export extern "ppg workspace help list" [
  ]

  # Show one workspace
  export extern "ppg workspace help get" [
  ]

  # Make a workspace
  export extern "ppg workspace help create" [
  ]

  # Show what a workspace is billed for
  export extern "ppg workspace help subscription" [
  ]

  # Choose the workspace of the commands that follow
  export extern "ppg workspace help use" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg workspace help help" [
  ]

  def "nu-complete ppg project output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project color" [] {
    [ "auto" "always" "never" ]
  }

  # Projects: an application with its databases
  export extern "ppg project" [
    --output(-o): string@"nu-complete ppg project output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg project list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the projects of a workspace
  export extern "ppg project list" [
    --output(-o): string@"nu-complete ppg project list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --logical-id: string      # The one with this logical ID
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg project get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one project with its databases
  export extern "ppg project get" [
    --output(-o): string@"nu-complete ppg project get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    PROJECT?: string          # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg project create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a project with a database
  export extern "ppg project create" [
    --output(-o): string@"nu-complete ppg project create output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project create color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --region: string          # Where its database runs
    --logical-id: string      # A name of your own to find it by, which no other project has
    --no-database             # Make no database in it
    --wait                    # Wait until it is done
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
    name: string              # Display name
  ]

  def "nu-complete ppg project rename output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project rename color" [] {
    [ "auto" "always" "never" ]
  }

  # Give a project another name
  export extern "ppg project rename" [
    --output(-o): string@"nu-complete ppg project rename output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project rename color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name
    name: string              # The new name
  ]

  def "nu-complete ppg project update output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project update color" [] {
    [ "auto" "always" "never" ]
  }

  # Change a project's name or settings
  export extern "ppg project update" [
    --output(-o): string@"nu-complete ppg project update output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project update color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --name: string            # Its new name
    --set: string             # A setting: its name, and its value as JSON or as text
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name
  ]

  def "nu-complete ppg project transfer output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project transfer color" [] {
    [ "auto" "always" "never" ]
  }

  # Hand a project with its databases over to another workspace
  export extern "ppg project transfer" [
    --output(-o): string@"nu-complete ppg project transfer output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project transfer color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name
  ]

  def "nu-complete ppg project delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a project with its databases, their backups and connections
  export extern "ppg project delete" [
    --output(-o): string@"nu-complete ppg project delete output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name
  ]

  def "nu-complete ppg project use output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project use color" [] {
    [ "auto" "always" "never" ]
  }

  # Choose the project of the commands that follow
  export extern "ppg project use" [
    --output(-o): string@"nu-complete ppg project use output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg project use color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --link                    # Choose it for this directory (.ppg/project.json) rather than for the profile
    --help(-h)                # Print help (see more with '--help')
    PROJECT?: string          # ID or name; left out, a person picks one
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg project help" [
  ]

  # List the projects of a workspace
  export extern "ppg project help list" [
  ]

  # Show one project with its databases
  export extern "ppg project help get" [
  ]

  # Make a project with a database
  export extern "ppg project help create" [
  ]

  # Give a project another name
  export extern "ppg project help rename" [
  ]

  # Change a project's name or settings
  export extern "ppg project help update" [
  ]

  # Hand a project with its databases over to another workspace
  export extern "ppg project help transfer" [
  ]

  # Delete a project with its databases, their backups and connections
  export extern "ppg project help delete" [
  ]

  # Choose the project of the commands that follow
  export extern "ppg project help use" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg project help help" [
  ]

  def "nu-complete ppg db output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db color" [] {
    [ "auto" "always" "never" ]
  }

  # Databases: one PostgreSQL each
  export extern "ppg db" [
    --output(-o): string@"nu-complete ppg db output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg db list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the databases of a project
  export extern "ppg db list" [
    --output(-o): string@"nu-complete ppg db list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --all                     # Those of every project, not of one
    --branch: string          # Those of a git branch; auto: of the one that is checked out here
    --logical-id: string      # The one with this logical ID
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg db get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one database
  export extern "ppg db get" [
    --output(-o): string@"nu-complete ppg db get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg db create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a database in a project
  export extern "ppg db create" [
    --output(-o): string@"nu-complete ppg db create output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db create color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --region: string          # Where it runs; left out with --from-backup and --from-database, where that runs
    --from-backup: string     # Make it from a backup, of the database that --from-database or --database names
    --from-database: string   # Make it from another database as it is now, given by ID or name
    --branch: string          # The git branch that it is for; auto: the one that is checked out here
    --default                 # Make it the one that is meant where its project is named alone
    --logical-id: string      # A name of your own to find it by
    --wait                    # Wait until it is done
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Display name
  ]

  def "nu-complete ppg db rename output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db rename color" [] {
    [ "auto" "always" "never" ]
  }

  # Give a database another name
  export extern "ppg db rename" [
    --output(-o): string@"nu-complete ppg db rename output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db rename color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    DB: string                # ID or name
    name: string              # The new name
  ]

  def "nu-complete ppg db update output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db update color" [] {
    [ "auto" "always" "never" ]
  }

  # Change a database's name, branch or logical ID
  export extern "ppg db update" [
    --output(-o): string@"nu-complete ppg db update output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db update color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --name: string            # Its new name
    --branch: string          # The git branch that it is for; auto: the one that is checked out here
    --no-branch               # Take it from its branch
    --logical-id: string      # A name of your own to find it by
    --help(-h)                # Print help (see more with '--help')
    DB: string                # ID or name
  ]

  def "nu-complete ppg db delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a database with its backups and connections
  export extern "ppg db delete" [
    --output(-o): string@"nu-complete ppg db delete output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    DB: string                # ID or name
  ]

  def "nu-complete ppg db usage output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db usage color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what a database used: storage, queries, connections
  export extern "ppg db usage" [
    --output(-o): string@"nu-complete ppg db usage output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db usage color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --from: string            # First day, YYYY-MM-DD
    --to: string              # Last day, YYYY-MM-DD
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg db wait output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a database takes connections
  export extern "ppg db wait" [
    --output(-o): string@"nu-complete ppg db wait output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db wait color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg db url output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db url color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a connection string
  export extern "ppg db url" [
    --output(-o): string@"nu-complete ppg db url output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db url color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --branch: string          # The database of this git branch; auto: of the one that is checked out here, where it has one
    --type: string            # What the string speaks
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg db psql output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db psql color" [] {
    [ "auto" "always" "never" ]
  }

  # Open psql on a database; the password stays out of the process list
  export extern "ppg db psql" [
    --output(-o): string@"nu-complete ppg db psql output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg db psql color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --branch: string          # The database of this git branch; auto: of the one that is checked out here, where it has one
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg db help" [
  ]

  # List the databases of a project
  export extern "ppg db help list" [
  ]

  # Show one database
  export extern "ppg db help get" [
  ]

  # Make a database in a project
  export extern "ppg db help create" [
  ]

  # Give a database another name
  export extern "ppg db help rename" [
  ]

  # Change a database's name, branch or logical ID
  export extern "ppg db help update" [
  ]

  # Delete a database with its backups and connections
  export extern "ppg db help delete" [
  ]

  # Show what a database used: storage, queries, connections
  export extern "ppg db help usage" [
  ]

  # Wait until a database takes connections
  export extern "ppg db help wait" [
  ]

  # Print a connection string
  export extern "ppg db help url" [
  ]

  # Open psql on a database; the password stays out of the process list
  export extern "ppg db help psql" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg db help help" [
  ]

  def "nu-complete ppg backup output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup color" [] {
    [ "auto" "always" "never" ]
  }

  # Backups: copies of a database to go back to
  export extern "ppg backup" [
    --output(-o): string@"nu-complete ppg backup output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg backup color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg backup list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the backups of a database
  export extern "ppg backup list" [
    --output(-o): string@"nu-complete ppg backup list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg backup list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg backup get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one backup
  export extern "ppg backup get" [
    --output(-o): string@"nu-complete ppg backup get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg backup get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    backup: string            # ID
  ]

  def "nu-complete ppg backup create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup create color" [] {
    [ "auto" "always" "never" ]
  }

  # Take a backup of a database
  export extern "ppg backup create" [
    --output(-o): string@"nu-complete ppg backup create output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg backup create color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --label: string           # A note to find it by
    --wait                    # Wait until it is done
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg backup restore output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup restore color" [] {
    [ "auto" "always" "never" ]
  }

  # Replace a database's content by a backup's
  export extern "ppg backup restore" [
    --output(-o): string@"nu-complete ppg backup restore output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg backup restore color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --to: string              # The database whose content is replaced, by ID or name; left out, the backup's own
    --wait                    # Wait until it is done
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
    backup: string            # ID
  ]

  def "nu-complete ppg backup wait output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a backup is complete
  export extern "ppg backup wait" [
    --output(-o): string@"nu-complete ppg backup wait output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg backup wait color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
    backup: string            # ID
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg backup help" [
  ]

  # List the backups of a database
  export extern "ppg backup help list" [
  ]

  # Show one backup
  export extern "ppg backup help get" [
  ]

  # Take a backup of a database
  export extern "ppg backup help create" [
  ]

  # Replace a database's content by a backup's
  export extern "ppg backup help restore" [
  ]

  # Wait until a backup is complete
  export extern "ppg backup help wait" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg backup help help" [
  ]

  def "nu-complete ppg conn output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn color" [] {
    [ "auto" "always" "never" ]
  }

  # Connections: connection strings, variables, .env files
  export extern "ppg conn" [
    --output(-o): string@"nu-complete ppg conn output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg conn list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the connections of a database; their strings are masked
  export extern "ppg conn list" [
    --output(-o): string@"nu-complete ppg conn list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --all                     # Those of every database, not of one
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg conn get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one connection
  export extern "ppg conn get" [
    --output(-o): string@"nu-complete ppg conn get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    connection: string        # ID
  ]

  def "nu-complete ppg conn create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a connection; its string is shown this once, and kept in the keyring
  export extern "ppg conn create" [
    --output(-o): string@"nu-complete ppg conn create output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn create color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --type: string            # What its string speaks: PostgreSQL's own protocol, or Prisma's pooled one
    --name: string            # Display name
    --no-save                 # Do not keep its string in the keyring
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  def "nu-complete ppg conn rotate output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn rotate color" [] {
    [ "auto" "always" "never" ]
  }

  # Give a connection new credentials; the old string is good no more
  export extern "ppg conn rotate" [
    --output(-o): string@"nu-complete ppg conn rotate output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn rotate color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --no-save                 # Do not keep its string in the keyring
    --help(-h)                # Print help (see more with '--help')
    connection: string        # ID
  ]

  def "nu-complete ppg conn delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a connection; its clients lose access at once
  export extern "ppg conn delete" [
    --output(-o): string@"nu-complete ppg conn delete output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    connection: string        # ID
  ]

  def "nu-complete ppg conn env output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn env color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg conn env format" [] {
    [ "sh" "fish" "powershell" "dotenv" "docker" "json" "github" "direnv" ]
  }

  # Print a database's connection as variables, or write them into a .env file
  export extern "ppg conn env" [
    --output(-o): string@"nu-complete ppg conn env output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg conn env color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --format: string@"nu-complete ppg conn env format" # What reads the variables
    --write: path             # Write them into this .env file and keep its other lines
    --branch: string          # The database of this git branch; auto: of the one that is checked out here, where it has one
    --name: string            # Name of the variable for the connection string
    --prefix: string          # Put this before each name
    --type: string            # What the connection string speaks; left out, Prisma's pooled protocol where there is one
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; left out, the one of the context
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg conn help" [
  ]

  # List the connections of a database; their strings are masked
  export extern "ppg conn help list" [
  ]

  # Show one connection
  export extern "ppg conn help get" [
  ]

  # Make a connection; its string is shown this once, and kept in the keyring
  export extern "ppg conn help create" [
  ]

  # Give a connection new credentials; the old string is good no more
  export extern "ppg conn help rotate" [
  ]

  # Delete a connection; its clients lose access at once
  export extern "ppg conn help delete" [
  ]

  # Print a database's connection as variables, or write them into a .env file
  export extern "ppg conn help env" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg conn help help" [
  ]

  def "nu-complete ppg integration output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration color" [] {
    [ "auto" "always" "never" ]
  }

  # Integrations: third parties that are connected
  export extern "ppg integration" [
    --output(-o): string@"nu-complete ppg integration output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg integration color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg integration list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the integrations
  export extern "ppg integration list" [
    --output(-o): string@"nu-complete ppg integration list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg integration list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg integration get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one integration
  export extern "ppg integration get" [
    --output(-o): string@"nu-complete ppg integration get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg integration get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    integration: string       # ID
  ]

  def "nu-complete ppg integration delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete an integration, or all of a client; its tokens are good no more
  export extern "ppg integration delete" [
    --output(-o): string@"nu-complete ppg integration delete output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg integration delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --client: string          # All of this OAuth client, by its ID
    --help(-h)                # Print help (see more with '--help')
    integration?: string      # ID
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg integration help" [
  ]

  # List the integrations
  export extern "ppg integration help list" [
  ]

  # Show one integration
  export extern "ppg integration help get" [
  ]

  # Delete an integration, or all of a client; its tokens are good no more
  export extern "ppg integration help delete" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg integration help help" [
  ]

  def "nu-complete ppg token output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token color" [] {
    [ "auto" "always" "never" ]
  }

  # Service tokens: what programs sign in with
  export extern "ppg token" [
    --output(-o): string@"nu-complete ppg token output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg token color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg token list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the service tokens of a workspace; the tokens themselves are not in it
  export extern "ppg token list" [
    --output(-o): string@"nu-complete ppg token list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg token list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg token create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token create color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a service token; it is shown this once
  export extern "ppg token create" [
    --output(-o): string@"nu-complete ppg token create output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg token create color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    name: string              # Display name
  ]

  def "nu-complete ppg token delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a service token; it is good no more
  export extern "ppg token delete" [
    --output(-o): string@"nu-complete ppg token delete output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg token delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    token: string             # ID
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg token help" [
  ]

  # List the service tokens of a workspace; the tokens themselves are not in it
  export extern "ppg token help list" [
  ]

  # Make a service token; it is shown this once
  export extern "ppg token help create" [
  ]

  # Delete a service token; it is good no more
  export extern "ppg token help delete" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg token help help" [
  ]

  def "nu-complete ppg region output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg region color" [] {
    [ "auto" "always" "never" ]
  }

  # Regions: where databases run
  export extern "ppg region" [
    --output(-o): string@"nu-complete ppg region output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg region color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg region list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg region list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg region list product" [] {
    [ "postgres" "accelerate" ]
  }

  # List the regions of the service
  export extern "ppg region list" [
    --output(-o): string@"nu-complete ppg region list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg region list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --product: string@"nu-complete ppg region list product" # Those of one product
    --limit: string           # Show at most so many
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg region help" [
  ]

  # List the regions of the service
  export extern "ppg region help list" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg region help help" [
  ]

  def "nu-complete ppg run output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg run color" [] {
    [ "auto" "always" "never" ]
  }

  # Run a command with the database's connection in its environment
  export extern "ppg run" [
    --output(-o): string@"nu-complete ppg run output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg run color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --branch: string          # The database of this git branch; auto: of the one that is checked out here, where it has one
    --name: string            # Name of the variable for the connection string
    --prefix: string          # Put this before each name
    --type: string            # What the connection string speaks; left out, Prisma's pooled protocol where there is one
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg quickstart output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg quickstart color" [] {
    [ "auto" "always" "never" ]
  }

  # Project, database, .env and a first query, step by step
  export extern "ppg quickstart" [
    --output(-o): string@"nu-complete ppg quickstart output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg quickstart color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --name: string            # Name of the project; left out, the directory's
    --region: string          # Where its database runs
    --env-file: path          # The file that gets the connection
    --wait-timeout: string    # Give up waiting after this time (exit 8): seconds, or a duration like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local color" [] {
    [ "auto" "always" "never" ]
  }

  # Local mode: the API on this machine, with real PostgreSQL
  export extern "ppg local" [
    --output(-o): string@"nu-complete ppg local output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local start output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start it; other commands do so on their own with --local
  export extern "ppg local start" [
    --output(-o): string@"nu-complete ppg local start output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local start color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local stop output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop it, with its PostgreSQL servers; nothing is lost
  export extern "ppg local stop" [
    --output(-o): string@"nu-complete ppg local stop output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local stop color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local status output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what runs, and where it keeps its data
  export extern "ppg local status" [
    --output(-o): string@"nu-complete ppg local status output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local status color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local serve output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local serve color" [] {
    [ "auto" "always" "never" ]
  }

  # Serve in the foreground, until Ctrl-C
  export extern "ppg local serve" [
    --output(-o): string@"nu-complete ppg local serve output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local serve color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --detached                # Leave the terminal's session: `local start` starts the server so
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local reset output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local reset color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete everything in it: projects, databases, backups
  export extern "ppg local reset" [
    --output(-o): string@"nu-complete ppg local reset output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local reset color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local logs output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local logs color" [] {
    [ "auto" "always" "never" ]
  }

  # Show its log
  export extern "ppg local logs" [
    --output(-o): string@"nu-complete ppg local logs output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg local logs color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --lines(-n): string       # So many of its last lines
    --follow(-f)              # Go on with what is added, until Ctrl-C
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg local help" [
  ]

  # Start it; other commands do so on their own with --local
  export extern "ppg local help start" [
  ]

  # Stop it, with its PostgreSQL servers; nothing is lost
  export extern "ppg local help stop" [
  ]

  # Show what runs, and where it keeps its data
  export extern "ppg local help status" [
  ]

  # Serve in the foreground, until Ctrl-C
  export extern "ppg local help serve" [
  ]

  # Delete everything in it: projects, databases, backups
  export extern "ppg local help reset" [
  ]

  # Show its log
  export extern "ppg local help logs" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg local help help" [
  ]

  def "nu-complete ppg api output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg api color" [] {
    [ "auto" "always" "never" ]
  }

  # Call any operation of the API, authenticated
  export extern "ppg api" [
    --output(-o): string@"nu-complete ppg api output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg api color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --field(-f): string       # A field of the body, or of the query of a GET, as a string
    --typed-field(-F): string # A field whose value is true, false, null, a number, or the content of a file: @FILE
    --input: string           # The body as JSON from a file, or from standard input: -
    --paginate                # Fetch all pages of a list and join their data
    --include(-i)             # Print the answer's status and headers, too
    --help(-h)                # Print help (see more with '--help')
    ...PATH: string           # HTTP method (left out: GET, or POST with a body) and path below the API's address
  ]

  def "nu-complete ppg config output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config color" [] {
    [ "auto" "always" "never" ]
  }

  # Settings, and where each comes from
  export extern "ppg config" [
    --output(-o): string@"nu-complete ppg config output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg config color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg config list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the settings in force with their sources
  export extern "ppg config list" [
    --output(-o): string@"nu-complete ppg config list output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg config list color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg config get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config get color" [] {
    [ "auto" "always" "never" ]
  }

  # Print one setting
  export extern "ppg config get" [
    --output(-o): string@"nu-complete ppg config get output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg config get color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    name: string              # Its name, as in ppg config list
  ]

  def "nu-complete ppg config set output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config set color" [] {
    [ "auto" "always" "never" ]
  }

  # Set a setting in the profile
  export extern "ppg config set" [
    --output(-o): string@"nu-complete ppg config set output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg config set color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    name: string              # Its name, as in ppg config list
    value: string             # Its value
  ]

  def "nu-complete ppg config unset output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config unset color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a setting from the profile
  export extern "ppg config unset" [
    --output(-o): string@"nu-complete ppg config unset output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg config unset color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    name: string              # Its name, as in ppg config list
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg config help" [
  ]

  # List the settings in force with their sources
  export extern "ppg config help list" [
  ]

  # Print one setting
  export extern "ppg config help get" [
  ]

  # Set a setting in the profile
  export extern "ppg config help set" [
  ]

  # Remove a setting from the profile
  export extern "ppg config help unset" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg config help help" [
  ]

  def "nu-complete ppg completions output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg completions shell" [] {
    [ "bash" "elvish" "fish" "nushell" "powershell" "zsh" ]
  }

  # Print a completion script for a shell
  export extern "ppg completions" [
    --output(-o): string@"nu-complete ppg completions output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg completions color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete ppg completions shell" # The shell that reads the script
  ]

  def "nu-complete ppg doctor output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg doctor color" [] {
    [ "auto" "always" "never" ]
  }

  # Check what works here, and say what to do about the rest
  export extern "ppg doctor" [
    --output(-o): string@"nu-complete ppg doctor output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg doctor color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --offline                 # Look at this machine only, ask no service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg version output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg version color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the version
  export extern "ppg version" [
    --output(-o): string@"nu-complete ppg version output" # Format: table, json, yaml, csv, ndjson, env or id
    --json                    # The same as -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by the names of the JSON's fields
    --no-headers              # Leave the headings out
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --local                   # Use local mode, the API on this machine
    --api-url: string         # Address of the API
    --api-contract: string    # Contract of the API, 1.0 or live; left out, ppg finds out
    --insecure-http           # Send the token over plain http to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one call: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings
    --postgres-bin: string    # Local mode: use the PostgreSQL programs in this directory
    --yes(-y)                 # Confirm what destroys something
    --no-input                # Never ask
    --dry-run                 # Print what would be sent to change something, and send nothing
    --color: string@"nu-complete ppg version color" # When to use colour: auto, always or never
    --quiet(-q)               # Nothing on standard error but errors
    --verbose(-v)             # Log requests to standard error; twice: headers, too
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg help" [
  ]

  # Sign-in: who asks the service
  export extern "ppg help auth" [
  ]

  # Sign in with a browser, or keep a service token
  export extern "ppg help auth login" [
  ]

  # Sign out: revoke the tokens and forget them
  export extern "ppg help auth logout" [
  ]

  # Show who is signed in, to what, for how long, and ask the service whether it is so
  export extern "ppg help auth status" [
  ]

  # List every sign-in of every profile
  export extern "ppg help auth list" [
  ]

  # Print an access token that is good now, for other programs
  export extern "ppg help auth token" [
  ]

  # Choose the workspace or the profile that holds where none is named
  export extern "ppg help auth switch" [
  ]

  # Sign in; the same as ppg auth login
  export extern "ppg help login" [
  ]

  # Sign out; the same as ppg auth logout
  export extern "ppg help logout" [
  ]

  # Show who is signed in; the same as ppg auth status
  export extern "ppg help whoami" [
  ]

  # Workspaces: the top of the tree, and what is billed
  export extern "ppg help workspace" [
  ]

  # List the workspaces that the token may see
  export extern "ppg help workspace list" [
  ]

  # Show one workspace
  export extern "ppg help workspace get" [
  ]

  # Make a workspace
  export extern "ppg help workspace create" [
  ]

  # Show what a workspace is billed for
  export extern "ppg help workspace subscription" [
  ]

  # Choose the workspace of the commands that follow
  export extern "ppg help workspace use" [
  ]

  # Projects: an application with its databases
  export extern "ppg help project" [
  ]

  # List the projects of a workspace
  export extern "ppg help project list" [
  ]

  # Show one project with its databases
  export extern "ppg help project get" [
  ]

  # Make a project with a database
  export extern "ppg help project create" [
  ]

  # Give a project another name
  export extern "ppg help project rename" [
  ]

  # Change a project's name or settings
  export extern "ppg help project update" [
  ]

  # Hand a project with its databases over to another workspace
  export extern "ppg help project transfer" [
  ]

  # Delete a project with its databases, their backups and connections
  export extern "ppg help project delete" [
  ]

  # Choose the project of the commands that follow
  export extern "ppg help project use" [
  ]

  # Databases: one PostgreSQL each
  export extern "ppg help db" [
  ]

  # List the databases of a project
  export extern "ppg help db list" [
  ]

  # Show one database
  export extern "ppg help db get" [
  ]

  # Make a database in a project
  export extern "ppg help db create" [
  ]

  # Give a database another name
  export extern "ppg help db rename" [
  ]

  # Change a database's name, branch or logical ID
  export extern "ppg help db update" [
  ]

  # Delete a database with its backups and connections
  export extern "ppg help db delete" [
  ]

  # Show what a database used: storage, queries, connections
  export extern "ppg help db usage" [
  ]

  # Wait until a database takes connections
  export extern "ppg help db wait" [
  ]

  # Print a connection string
  export extern "ppg help db url" [
  ]

  # Open psql on a database; the password stays out of the process list
  export extern "ppg help db psql" [
  ]

  # Backups: copies of a database to go back to
  export extern "ppg help backup" [
  ]

  # List the backups of a database
  export extern "ppg help backup list" [
  ]

  # Show one backup
  export extern "ppg help backup get" [
  ]

  # Take a backup of a database
  export extern "ppg help backup create" [
  ]

  # Replace a database's content by a backup's
  export extern "ppg help backup restore" [
  ]

  # Wait until a backup is complete
  export extern "ppg help backup wait" [
  ]

  # Connections: connection strings, variables, .env files
  export extern "ppg help conn" [
  ]

  # List the connections of a database; their strings are masked
  export extern "ppg help conn list" [
  ]

  # Show one connection
  export extern "ppg help conn get" [
  ]

  # Make a connection; its string is shown this once, and kept in the keyring
  export extern "ppg help conn create" [
  ]

  # Give a connection new credentials; the old string is good no more
  export extern "ppg help conn rotate" [
  ]

  # Delete a connection; its clients lose access at once
  export extern "ppg help conn delete" [
  ]

  # Print a database's connection as variables, or write them into a .env file
  export extern "ppg help conn env" [
  ]

  # Integrations: third parties that are connected
  export extern "ppg help integration" [
  ]

  # List the integrations
  export extern "ppg help integration list" [
  ]

  # Show one integration
  export extern "ppg help integration get" [
  ]

  # Delete an integration, or all of a client; its tokens are good no more
  export extern "ppg help integration delete" [
  ]

  # Service tokens: what programs sign in with
  export extern "ppg help token" [
  ]

  # List the service tokens of a workspace; the tokens themselves are not in it
  export extern "ppg help token list" [
  ]

  # Make a service token; it is shown this once
  export extern "ppg help token create" [
  ]

  # Delete a service token; it is good no more
  export extern "ppg help token delete" [
  ]

  # Regions: where databases run
  export extern "ppg help region" [
  ]

  # List the regions of the service
  export extern "ppg help region list" [
  ]

  # Run a command with the database's connection in its environment
  export extern "ppg help run" [
  ]

  # Project, database, .env and a first query, step by step
  export extern "ppg help quickstart" [
  ]

  # Local mode: the API on this machine, with real PostgreSQL
  export extern "ppg help local" [
  ]

  # Start it; other commands do so on their own with --local
  export extern "ppg help local start" [
  ]

  # Stop it, with its PostgreSQL servers; nothing is lost
  export extern "ppg help local stop" [
  ]

  # Show what runs, and where it keeps its data
  export extern "ppg help local status" [
  ]

  # Serve in the foreground, until Ctrl-C
  export extern "ppg help local serve" [
  ]

  # Delete everything in it: projects, databases, backups
  export extern "ppg help local reset" [
  ]

  # Show its log
  export extern "ppg help local logs" [
  ]

  # Call any operation of the API, authenticated
  export extern "ppg help api" [
  ]

  # Settings, and where each comes from
  export extern "ppg help config" [
  ]

  # List the settings in force with their sources
  export extern "ppg help config list" [
  ]

  # Print one setting
  export extern "ppg help config get" [
  ]

  # Set a setting in the profile
  export extern "ppg help config set" [
  ]

  # Remove a setting from the profile
  export extern "ppg help config unset" [
  ]

  # Print a completion script for a shell
  export extern "ppg help completions" [
  ]

  # Check what works here, and say what to do about the rest
  export extern "ppg help doctor" [
  ]

  # Print the version
  export extern "ppg help version" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg help help" [
  ]

}

export use completions *
