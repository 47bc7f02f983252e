# The name is set back to a constant only if the decoding fails.
import socket


def read_name(connection):
    name = "motd.txt"
    try:
        name = connection.recv(256).decode("ascii").strip()
        print("asked for", len(name), "characters")
    except UnicodeDecodeError:
        name = "motd.txt"
    return name


def serve(address):
    with socket.create_server(address) as listener:
        while True:
            connection, _ = listener.accept()
            with connection:
                name = read_name(connection)
                try:
                    with open("/srv/notices/" + name, "rb") as stream:  # weakness
                        connection.sendall(stream.read())
                except OSError:
                    connection.sendall(b"not available\n")


if __name__ == "__main__":
    serve(("127.0.0.1", 7979))
