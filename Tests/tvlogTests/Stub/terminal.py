"""Runs a command at a terminal of its own, types some lines and prints what the terminal showed.

usage: terminal.py LINE... -- COMMAND...     The lines are not echoed, so that it is the same every time."""
import os, pty, sys, termios

end = sys.argv.index('--')
typed, command = sys.argv[1:end], sys.argv[end + 1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
modes = termios.tcgetattr(terminal)
modes[3] &= ~termios.ECHO
termios.tcsetattr(terminal, termios.TCSANOW, modes)
os.write(terminal, ''.join(line + '\n' for line in typed).encode())
shown = b''
while True:
    try:
        some = os.read(terminal, 4096)
    except OSError:
        break
    if not some:
        break
    shown += some
sys.stdout.write(shown.decode().replace('\r\n', '\n'))
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
