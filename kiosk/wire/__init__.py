"""The messages between terminal and central, typed and versioned; each module is the face of one part of the talk."""
